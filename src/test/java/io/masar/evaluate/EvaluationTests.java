package io.masar.evaluate;

import static io.masar.evaluate.Annotated.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.masar.claim.Document;
import io.masar.evaluate.Figure.Accuracy;
import io.masar.evaluate.Figure.Coverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTests {

  private static Annotated cast(String id) {
    return article(id)
        .entity("f", "Force", "لواء النسر")
        .entity("a", "Base", "معسكر النهر")
        .entity("b", "Base", "معسكر التل")
        .entity("c", "Country", "واقستان");
  }

  private static Map<String, Figure> figures(Annotated gold, Annotated system) {
    Document read = system.document();
    return Evaluation.of(List.of(gold.document()), Map.of(read.id(), read)).figures();
  }

  @Test
  void aDocumentAgreesWithItself() {
    Annotated gold =
        cast("x")
            .time("في الربيع", "2021-03-01", "2021-05-31")
            .claim(
                "WITHDRAWAL",
                "'FORCE':['f'],'ORIGIN':['a','b']",
                "'when':{'from':'2021-03-01','to':null}",
                "'status':'PLANNED'",
                "'quantity':{'min':5,'max':5}",
                "'saidBy':'c'");

    assertThat(figures(gold, gold))
        .containsEntry("entities", new Coverage(4, 4, 4))
        .containsEntry("entities:Base", new Coverage(2, 2, 2))
        .containsEntry("times", new Coverage(1, 1, 1))
        .containsEntry("claims:moves", new Coverage(1, 1, 1))
        .containsEntry("slots:WITHDRAWAL", new Coverage(3, 3, 3))
        .containsEntry("when", new Accuracy(1, 1))
        .containsEntry("dated:moves", new Accuracy(1, 1))
        .containsEntry("status", new Accuracy(1, 1))
        .containsEntry("quantity", new Accuracy(1, 1))
        .containsEntry("saidBy:moves", new Accuracy(1, 1));
  }

  @Test
  void whatIsNotReadIsMissed() {
    Annotated gold =
        cast("x")
            .time("أمس", "2021-03-01", "2021-03-01")
            .claim("LOCATION", "'PART':['a'],'WHOLE':['c']");

    Evaluation evaluation = Evaluation.of(List.of(gold.document()), Map.of());

    assertThat(evaluation.figures())
        .containsEntry("entities", new Coverage(0, 4, 0))
        .containsEntry("times", new Coverage(0, 1, 0))
        .containsEntry("claims:LOCATION", new Coverage(0, 1, 0))
        .containsEntry("slots", new Coverage(0, 2, 0))
        .doesNotContainKeys("when", "claims:moves", "entities:Person");
    assertThat(evaluation.findings())
        .hasSize(6)
        .allMatch(finding -> finding.verdict() == Verdict.MISSED);
  }

  @Test
  void documentsOfOtherArticlesDoNotCount() {
    assertThat(figures(article("x"), cast("y")).keySet()).containsExactly("times");
  }

  @Test
  void anEntityIsFoundOnceAndOnlyUnderItsType() {
    Annotated gold =
        article("x").entity("1", "Base", "معسكر النهر").entity("2", "Base", "معسكر النهر");
    Annotated system =
        article("x").entity("1", "Place", "معسكر النهر").entity("2", "Base", "معسكر نهر");

    assertThat(figures(gold, system))
        .containsEntry("entities", new Coverage(1, 2, 2))
        .containsEntry("entities:Base", new Coverage(1, 2, 1))
        .containsEntry("entities:Place", new Coverage(0, 0, 1));
  }

  @Test
  void aTimeNeedsAWordInCommonAndTheSameInterval() {
    Annotated gold = article("x").time("في مطلع آذار", "2021-03-01", "2021-03-10");

    assertThat(figures(gold, article("x").time("آذار", "2021-03-01", "2021-03-10")))
        .containsEntry("times", new Coverage(1, 1, 1));
    assertThat(figures(gold, article("x").time("آذار", "2021-03-01", "2021-03-31")))
        .containsEntry("times", new Coverage(0, 1, 1));
    assertThat(figures(gold, article("x").time("أوله", "2021-03-01", "2021-03-10")))
        .containsEntry("times", new Coverage(0, 1, 1));
  }

  @Test
  void ofTwoClaimsTheOneWithMoreInCommonIsTheSame() {
    Annotated gold = cast("x").claim("WITHDRAWAL", "'FORCE':['f'],'ORIGIN':['b']");
    Annotated system =
        cast("x")
            .claim("WITHDRAWAL", "'FORCE':['f'],'ORIGIN':['a']")
            .claim("WITHDRAWAL", "'FORCE':['f'],'ORIGIN':['b']");

    assertThat(figures(gold, system))
        .containsEntry("claims", new Coverage(1, 1, 2))
        .containsEntry("slots", new Coverage(2, 2, 4));
  }

  @Test
  void theSameDatesCountHalfASlot() {
    String dated = "'when':{'from':'2021-03-01','to':'2021-03-01'}";
    Annotated gold = cast("x").claim("WITHDRAWAL", "'FORCE':['f']", dated);
    Annotated system =
        cast("x")
            .claim("WITHDRAWAL", "'FORCE':['f']", "'status':'PLANNED'")
            .claim("WITHDRAWAL", "'FORCE':['f']", dated);

    assertThat(figures(gold, system)).containsEntry("when", new Accuracy(1, 1));
  }

  @Test
  void whereTwoFitAsWellTheFirstOfTheAnnotationTakesTheFirstRead() {
    Annotated gold =
        cast("x")
            .claim("WITHDRAWAL", "'FORCE':['f'],'ORIGIN':['a']", "'status':'PLANNED'")
            .claim("WITHDRAWAL", "'FORCE':['f'],'ORIGIN':['b']", "'status':'DENIED'");
    Annotated one = cast("x").claim("WITHDRAWAL", "'FORCE':['f']", "'status':'PLANNED'");
    Annotated two =
        cast("x")
            .claim("WITHDRAWAL", "'FORCE':['f']", "'status':'DENIED'")
            .claim("WITHDRAWAL", "'FORCE':['f']", "'status':'PLANNED'");

    assertThat(figures(gold, one)).containsEntry("status", new Accuracy(1, 1));
    assertThat(figures(gold, two)).containsEntry("status", new Accuracy(0, 2));
  }

  @Test
  void aClaimIsComparedByItsFirstRole() {
    Annotated gold = cast("x").claim("HANDOVER", "'SITE':['a'],'RECIPIENT':['c']");

    assertThat(figures(gold, cast("x").claim("HANDOVER", "'SITE':['b'],'RECIPIENT':['c']")))
        .containsEntry("claims:moves", new Coverage(0, 1, 1))
        .containsEntry("slots", new Coverage(0, 2, 2))
        .doesNotContainKey("when");
  }

  @Test
  void aTermIsComparedByDatesOrAnyRole() {
    String dated = "'when':{'from':null,'to':'2021-09-30'}";
    Annotated gold = cast("x").claim("TERM", "'PARTY':['c']", dated);

    assertThat(figures(gold, cast("x").claim("TERM", "", dated)))
        .containsEntry("claims", new Coverage(1, 1, 1));
    assertThat(figures(gold, cast("x").claim("TERM", "'PARTY':['c']")))
        .containsEntry("claims", new Coverage(1, 1, 1))
        .containsEntry("dated", new Accuracy(0, 1));
    assertThat(figures(gold, cast("x").claim("TERM", "'PARTY':['f']")))
        .containsEntry("claims", new Coverage(0, 1, 1));
  }

  @Test
  void aRepeatedRoleIsCreditedOnce() {
    Annotated gold = cast("x").claim("WITHDRAWAL", "'FORCE':['f','f'],'ORIGIN':['a']");
    Annotated system = cast("x").claim("WITHDRAWAL", "'FORCE':['f'],'DESTINATION':['a']");

    assertThat(figures(gold, system)).containsEntry("slots", new Coverage(1, 3, 2));
  }

  @Test
  void aSpeakerMayBeAnotherKeyButNotAnotherName() {
    Annotated gold = cast("x").claim("REDUCTION", "'FORCE':['f']", "'saidBy':'c'");
    Annotated same =
        article("x")
            .entity("k9", "Country", "واقستان")
            .entity("f", "Force", "لواء النسر")
            .claim("REDUCTION", "'FORCE':['f']", "'saidBy':'k9'");

    assertThat(figures(gold, same)).containsEntry("saidBy", new Accuracy(1, 1));
    assertThat(figures(gold, cast("x").claim("REDUCTION", "'FORCE':['f']", "'saidBy':'f'")))
        .containsEntry("saidBy", new Accuracy(0, 1));
    assertThat(figures(gold, cast("x").claim("REDUCTION", "'FORCE':['f']")))
        .containsEntry("saidBy", new Accuracy(0, 1));
  }

  @Test
  void fieldsCountWhereTheAnnotationHasThem() {
    Annotated gold = cast("x").claim("PRESENCE", "'FORCE':['f'],'LOCATION':['a']");
    Annotated system =
        cast("x")
            .claim(
                "PRESENCE",
                "'FORCE':['f'],'LOCATION':['a']",
                "'status':'ONGOING'",
                "'quantity':{'min':1,'max':null}");

    assertThat(figures(gold, system))
        .containsEntry("dated", new Accuracy(0, 0))
        .containsEntry("quantity", new Accuracy(0, 1))
        .doesNotContainKeys("status", "when:moves");
  }

  @Test
  void roundsHalvesToEven() {
    assertThat(new Coverage(1, 16, 3).recall()).isEqualTo(0.062);
    assertThat(new Coverage(3, 16, 3).recall()).isEqualTo(0.188);
    assertThat(new Coverage(1, 3, 6).f1()).isEqualTo(0.222);
    assertThat(new Coverage(0, 0, 0).f1()).isZero();
    assertThat(new Accuracy(2, 3).accuracy()).isEqualTo(0.667);
    assertThat(new Accuracy(0, 0).accuracy()).isNull();
  }
}
