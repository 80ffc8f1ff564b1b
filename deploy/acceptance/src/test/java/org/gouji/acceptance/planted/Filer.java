package org.gouji.acceptance.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An agency that does not exist.
 *
 * @param name as in the title of its reports
 * @param place the division that it stands in, or is
 * @param self what it calls itself
 * @param until the day of January to March by which it must publish, months counted from 1
 * @param month the month of that day
 */
record Filer(String name, String place, String self, int until, int month) {
  private static final String FIRST = "霁岫彤蕴棣苒珞琅晟霭翎芷砚槿瀚煦";
  private static final String SECOND = "原阳陵丘泉浦源川岭溪安平宁川城堡";
  private static final List<String> DEPARTMENTS =
      List.of("财政局", "教育局", "农业农村局", "民政局", "卫生健康局", "应急管理局", "司法局", "水务局");
  private static final AtomicInteger GIVEN = new AtomicInteger();

  /** Another agency, of a place of its own. */
  static Filer draw(Random random) {
    int number = GIVEN.getAndIncrement();
    String place = syllables(number);
    return switch (random.nextInt(7)) {
      case 0 ->
          january(
              place + "县" + syllables(number * 7 + 3) + "镇人民政府",
              place + "县",
              random.nextBoolean() ? "我镇" : "镇政府");
      case 1 -> january(place + "县" + syllables(number * 5 + 1) + "乡人民政府", place + "县", "本乡");
      case 2 -> january(place + "区" + syllables(number * 3 + 2) + "街道办事处", place + "区", "我街道");
      case 3 -> new Filer(place + "县人民政府", place + "县", "我县", 31, 3);
      case 4 -> new Filer(place + "市人民政府", place + "市", "我市", 31, 3);
      case 5 ->
          january(
              place + "县" + DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())), place + "县", "我局");
      default ->
          january(place + "经济开发区管理委员会", place + "经济开发区", random.nextBoolean() ? "管委会" : "我区");
    };
  }

  private static Filer january(String name, String place, String self) {
    return new Filer(name, place, self, 31, 1);
  }

  private static String syllables(int number) {
    int lap = number / (FIRST.length() * SECOND.length());
    String name =
        ""
            + FIRST.charAt(Math.floorMod(number + lap, FIRST.length()))
            + SECOND.charAt(Math.floorMod(number / FIRST.length(), SECOND.length()));
    return lap == 0 ? name : name + SECOND.charAt(Math.floorMod(lap * 3 + number, SECOND.length()));
  }

  /** A day on which a report on that year is signed in time. */
  LocalDate signature(int year, Random random) {
    return LocalDate.of(year + 1, 1, 4).plusDays(random.nextInt(month == 1 ? 26 : 80));
  }

  /** The last day on which a report on that year is in time. */
  LocalDate deadline(int year) {
    return LocalDate.of(year + 1, month, until);
  }
}
