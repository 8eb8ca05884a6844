package io.masar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTests {

  @Test
  void sentencesEndAtFullStopsQuestionsExclamationsAndLines() {
    assertThat(sentences("انسحبت القوات. هل عادت؟ لا! نعم\nعنوان"))
        .containsExactly("انسحبت القوات.", "هل عادت؟", "لا!", "نعم", "عنوان");
  }

  @Test
  void decimalsAndThousandsAreOneNumberAndEndNoSentence() {
    assertThat(sentences("بلغ 2.5 مليون و1,500 جندي.")).hasSize(1);
    assertThat(Tokenizer.tokens("2.5 و1,500"))
        .extracting(Token::form)
        .containsExactly("2.5", "و", "1,500");
    assertThat(Tokenizer.tokens("٢٫٥")).extracting(Token::form).containsExactly("2.5");
    assertThat(sentences("وصل عام 2024. ثم غادر.")).hasSize(2);
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(sentences("قال د. ب. أ. إن القوات وصلت. ثم غادرت.")).hasSize(2);
    assertThat(sentences("وصل د. سعيد الهلالي. ثم غادر.")).hasSize(2);
    assertThat(sentences("نقلت أ.ف.ب. الخبر.")).containsExactly("نقلت أ.ف.ب.", "الخبر.");
    assertThat(sentences("في عام 2020 م. ثم غادر.")).hasSize(2);
    assertThat(sentences("القسم أ.\nعنوان")).hasSize(2);
  }

  @Test
  void aClosingQuoteBelongsToTheSentenceBeforeIt() {
    assertThat(sentences("قال: «سننسحب غدا.» ثم غادر."))
        .containsExactly("قال: «سننسحب غدا.»", "ثم غادر.");
    assertThat(sentences("انتهى. «سننسحب».")).containsExactly("انتهى.", "«سننسحب».");
  }

  @Test
  void wordsNumbersAndMarksAreTold() {
    assertThat(Tokenizer.tokens("القوات، 25 (NATO)"))
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.WORD,
            Token.Kind.MARK,
            Token.Kind.NUMBER,
            Token.Kind.MARK,
            Token.Kind.WORD,
            Token.Kind.MARK);
  }

  @Test
  void sentencesAreNumberedAndNeverEmpty() {
    assertThat(Tokenizer.sentences(ArabicText.of(""))).isEmpty();
    assertThat(Tokenizer.sentences(ArabicText.of("\n \u200F \n\u064E"))).isEmpty();
    assertThat(Tokenizer.sentences(ArabicText.of("أ\n\nب\nج")))
        .extracting(Sentence::index)
        .containsExactly(0, 1, 2);
  }

  private static List<String> sentences(String text) {
    return Tokenizer.sentences(ArabicText.of(text)).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }
}
