/** What is written: tables for people and programs, as text or as a workbook, and calendars. */
@NullMarked
package no.samspill.files.table;

import org.jspecify.annotations.NullMarked;
