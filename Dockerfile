# One recipe for the six images: docker build --build-arg SERVICE=order-service .
FROM node:24-slim AS packages
WORKDIR /vetch
COPY package.json package-lock.json ./
COPY contracts/package.json contracts/
COPY service-kit/package.json service-kit/
COPY bouquet-art/package.json bouquet-art/
COPY gateway/package.json gateway/
COPY user-service/package.json user-service/
COPY product-service/package.json product-service/
COPY order-service/package.json order-service/
COPY payment-service/package.json payment-service/
COPY frontend/package.json frontend/
ARG SERVICE
# Only what this service and the workspaces it uses need; nothing of it runs a script while it is installed.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund --workspace=@vetch/${SERVICE} \
 && npm cache clean --force

FROM node:24-slim
WORKDIR /vetch
ENV NODE_ENV=production HOST=0.0.0.0 MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072 NODE_COMPILE_CACHE=/vetch/compile-cache
# A named volume mounted here belongs to the user of the image.
RUN mkdir /run/vetch && chown node:node /run/vetch
# A package that two workspaces want in different versions lies in the workspace's own folder.
COPY --from=packages /vetch ./
COPY scripts/make-secrets.ts scripts/
COPY scripts/shop/secrets.ts scripts/shop/
COPY contracts contracts
COPY service-kit service-kit
COPY bouquet-art bouquet-art
COPY user-service/openapi.json user-service/
COPY product-service/openapi.json product-service/
COPY order-service/openapi.json order-service/
COPY payment-service/openapi.json payment-service/
ARG SERVICE
COPY ${SERVICE} ${SERVICE}
WORKDIR /vetch/${SERVICE}
# The code is compiled once, here, so that containers start faster and smaller.
RUN node --expose-gc --max-semi-space-size=8 --v8-pool-size=1 --input-type=module --eval "await import('./src/app.ts'); await import('./src/config.ts')"
USER node
CMD ["node", "--expose-gc", "--max-semi-space-size=8", "--v8-pool-size=1", "--env-file-if-exists=/run/vetch/secrets.env", "src/main.ts"]
