package org.gouji.parse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.bson.BsonDocument;
import org.bson.BsonRegularExpression;
import org.gouji.parse.contract.FactState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTest {
  private static final ReportFilter ALL = new ReportFilter(null, null, null, null, null);

  @Test
  void withoutFilterEveryReportMatches() {
    assertThat(query(ALL, null)).isEqualTo(BsonDocument.parse("{}"));
  }

  @Test
  void everyFilterNarrowsTheList() {
    // given
    ReportFilter filter =
        new ReportFilter("云溪镇人民政府", DivisionCode.parse("340323"), 2025, "2021", null);

    // when
    BsonDocument query = query(filter, null);

    // then
    assertThat(query)
        .isEqualTo(
            BsonDocument.parse(
                """
                {"$and": [
                  {"$or": [{"agency.bareName": "云溪镇"}, {"agency.code": "云溪镇人民政府"}]},
                  {"agency.divisionCode": {"$regularExpression": {"pattern": "^340323", "options": ""}}},
                  {"year": 2025},
                  {"edition": "2021"}]}
                """));
  }

  @Test
  void aCursorGoesOnBehindItsPlaceAlsoAmongReportsReceivedAtOnce() {
    // given
    ListPosition place = new ListPosition(Instant.parse("2026-01-15T02:03:04Z"), "0f");

    // when
    BsonDocument query = query(ALL, place);

    // then
    assertThat(query)
        .isEqualTo(
            BsonDocument.parse(
                """
                {"$and": [{"$or": [
                  {"receivedAt": {"$lt": "2026-01-15T02:03:04.000000000Z"}},
                  {"$and": [{"receivedAt": "2026-01-15T02:03:04.000000000Z"}, {"_id": {"$lt": "0f"}}]}]}]}
                """));
  }

  @Test
  void readersOfFactsGoOnBehindAReportAmongThoseThatMayHoldSome() {
    // given
    FactFilter filter =
        new FactFilter(
            new ReportFilter(null, null, 2023, null, null),
            Set.of("requests.received.total"),
            Set.of("2021", "2019"),
            Set.of(FactState.UNREADABLE, FactState.BLANK));

    // when
    BsonDocument query = FactQuery.matching(filter, "0f").toBsonDocument();

    // then
    assertThat(query)
        .isEqualTo(
            BsonDocument.parse(
                """
                {"$and": [
                  {"year": 2023},
                  {"edition": {"$in": ["2019", "2021"]}},
                  {"$or": [{"factCounts.blank": {"$gt": 0}}, {"factCounts.unreadable": {"$gt": 0}}]},
                  {"_id": {"$gt": "0f"}}]}
                """));
    assertThat(
            FactQuery.matching(new FactFilter(ALL, Set.of(), Set.of(), Set.of()), null)
                .toBsonDocument())
        .isEqualTo(BsonDocument.parse("{}"));
  }

  @Property
  void aSearchMatchesItsOwnTextAndNothingByPattern(
      @ForAll @StringLength(min = 1, max = 20) String text) {
    // when
    BsonRegularExpression expression =
        query(new ReportFilter(null, null, null, null, text), null)
            .getArray("$and")
            .get(0)
            .asDocument()
            .getArray("$or")
            .get(0)
            .asDocument()
            .getRegularExpression("title");

    // then
    Pattern pattern = Pattern.compile(expression.getPattern(), Pattern.CASE_INSENSITIVE);
    assertThat(pattern.matcher("前" + text + "后").find()).isTrue();
    assertThat(pattern.matcher("").find()).isFalse();
    assertThat(expression.getOptions()).isEqualTo("i");
  }

  @ParameterizedTest
  @CsvSource({
    "34, 34",
    "340000, 34",
    "340300, 3403",
    "340323, 340323",
    "340323000000, 340323",
    "340323101, 340323101",
    "340323100, 340323100",
    "340323101000, 340323101",
    "340323101203, 340323101203"
  })
  void aDivisionCoversWhatIsBelowIt(String code, String prefix) {
    assertThat(DivisionCode.parse(code).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "34x", "3403231012030", "３４", "34.*"})
  void whatIsNoDivisionCodeIsRefused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.parse(code));
  }

  @Property
  void storedInstantsSortAsTimeDoes(@ForAll Instant earlier, @ForAll Instant later) {
    // given
    int order = StoredInstant.of(earlier).compareTo(StoredInstant.of(later));

    // then
    assertThat(Integer.signum(order)).isEqualTo(Integer.signum(earlier.compareTo(later)));
    assertThat(StoredInstant.parse(StoredInstant.of(earlier))).isEqualTo(earlier);
  }

  private static BsonDocument query(ReportFilter filter, @Nullable ListPosition after) {
    return ListQuery.matching(filter, after).toBsonDocument();
  }
}
