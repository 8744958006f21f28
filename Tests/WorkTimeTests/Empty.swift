// Tests of WorkTime.
