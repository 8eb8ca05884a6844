package io.masar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapNamesTests {

  private final MapNames names = new MapNames(300, 200);

  @Test
  void aNameStandsOverItsDotAndTouchesItNot() {
    names.dot(150, 100, 4);

    MapNames.Box box = names.place("قاعدة", 150, 100).orElseThrow();

    assertThat(box.x()).isEqualTo(150);
    assertThat(box.y() + box.height() / 2).isLessThanOrEqualTo(100 - 7);
  }

  @Test
  void aNameTouchesNoLargeDotEither() {
    names.dot(150, 100, 4);
    names.dot(150, 100, 7);

    MapNames.Box box = names.place("قاعدة", 150, 100).orElseThrow();

    assertThat(box.x()).isEqualTo(150);
    assertThat(box.y() + box.height() / 2).isLessThanOrEqualTo(100 - 9);
  }

  @Test
  void aNameKeepsClearOfALargeDotBesideItsOwn() {
    names.dot(150, 100, 4);
    names.dot(150, 82, 7);

    MapNames.Box box = names.place("قاعدة", 150, 100).orElseThrow();

    assertThat(box.y()).isGreaterThan(100);
  }

  @Test
  void namesOfNeighboursStandApart() {
    names.dot(150, 100, 4);
    names.dot(155, 100, 4);

    MapNames.Box first = names.place("قاعدة الصخرة", 150, 100).orElseThrow();
    MapNames.Box second = names.place("قاعدة النخيل", 155, 100).orElseThrow();

    assertThat(Math.abs(first.y() - second.y())).isGreaterThanOrEqualTo(first.height());
  }

  @Test
  void aNameAtTheEdgeIsNotCut() {
    MapNames.Box box = names.place("قاعدة النخيل", 290, 10).orElseThrow();

    assertThat(box.x() + box.width() / 2).isLessThanOrEqualTo(300);
    assertThat(box.y() - box.height() / 2).isNotNegative();
  }

  @Test
  void aNameKeepsClearOfAnArrowWhereItCan() {
    names.dot(150, 100, 4);
    names.arrow(150, 80);

    MapNames.Box box = names.place("قاعدة", 150, 100).orElseThrow();

    assertThat(box.y()).isGreaterThan(100);
  }

  @Test
  void aNameWithoutRoomIsLeftOut() {
    assertThat(names.place("x".repeat(60), 150, 100)).isEqualTo(Optional.empty());
  }
}
