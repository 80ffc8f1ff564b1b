package org.gouji.acceptance.document;

import java.util.concurrent.atomic.AtomicInteger;

/** Names of townships that do not exist, none of them given twice in one run. */
final class AgencyNames {
  private static final String[] COUNTIES = {
    "松岚", "青禾", "云浦", "石渠", "柳川", "岱原", "汀阳", "梅岭", "荷塘", "远山"
  };
  private static final String[] FIRST = {
    "白", "枫", "棠", "渡", "栖", "鹿", "澄", "竹", "麦", "霞", "桐", "芦", "砚", "苇", "樟", "溪", "莲", "杉", "藤",
    "鹭"
  };
  private static final String[] SECOND = {
    "石", "桥", "湾", "坪", "岭", "口", "塘", "庄", "浦", "集", "堰", "岗", "垭", "铺", "店", "寨", "沟", "井", "亭",
    "墩"
  };
  private static final AtomicInteger GIVEN = new AtomicInteger();

  private AgencyNames() {}

  /** The next name, with the county in front and 人民政府 behind. */
  static String next() {
    int number = GIVEN.getAndIncrement();
    String second = SECOND[number % SECOND.length];
    String first = FIRST[number / SECOND.length % FIRST.length];
    int lap = number / (SECOND.length * FIRST.length);
    if (lap >= COUNTIES.length) {
      throw new IllegalStateException("all names are given");
    }
    return COUNTIES[(number + lap) % COUNTIES.length] + "县" + first + second + "镇人民政府";
  }
}
