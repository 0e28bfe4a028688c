/** As much of it as the tests call; it comes without types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string | undefined);
    exec(sql: string): void;
    close(): void;
  }
}
