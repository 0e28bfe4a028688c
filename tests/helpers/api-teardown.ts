import { stopPostgres } from './postgres-server';

export default stopPostgres;
