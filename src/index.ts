import { refuseWeakSecrets } from '../config/startup/secrets';

export default {
  register() {
    refuseWeakSecrets(process.env);
  },
};
