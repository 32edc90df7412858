export const DATABASE_NAME = 'academy'
export const DATABASE_PORT = 5432
