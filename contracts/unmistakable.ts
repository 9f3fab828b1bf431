/** Capital letters and digits without those that are mistaken for one another, for what people read out and type. */
export const UNMISTAKABLE = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
