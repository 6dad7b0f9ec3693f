package dev.samovar.spi;

/** A day of the Gregorian calendar; years run from March here, so that the leap day is the last. */
public record CivilDate(int year, int month, int day) {
  private static final int DAYS_OF_ERA = 146_097;
  private static final int EPOCH = 719_468;

  public static CivilDate ofEpochDay(long epochDay) {
    long shifted = epochDay + EPOCH;
    long era = Math.floorDiv(shifted, (long) DAYS_OF_ERA);
    int dayOfEra = (int) (shifted - era * DAYS_OF_ERA);
    int yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / (DAYS_OF_ERA - 1)) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int marchMonth = (5 * dayOfYear + 2) / 153;
    int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    return new CivilDate(year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1);
  }

  public long epochDay() {
    long shiftedYear = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(shiftedYear, 400L);
    int yearOfEra = (int) (shiftedYear - era * 400);
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_ERA + dayOfEra - EPOCH;
  }

  /** Whether the calendar has it: not 30 February. */
  public boolean exists() {
    return month >= 1 && month <= 12 && day >= 1 && equals(ofEpochDay(epochDay()));
  }
}
