import './date.ts';
import './date-time.ts';
import './duration.ts';
import './edtf.ts';
import './language.ts';
