// What makes the pages quicker for those who have scripts; everything can be done without.
'use strict';
document.querySelectorAll('form[data-live] select, form[data-live] input[type=date]').forEach(field =>
  field.addEventListener('change', () => field.form.requestSubmit()));
