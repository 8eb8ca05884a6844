package io.masar.generate;

import io.masar.article.Article;
import io.masar.claim.Document;

/**
 * An invented article.
 *
 * @param facts what was written into it: entities, times and claims
 */
public record Generated(Article article, Document facts) {}
