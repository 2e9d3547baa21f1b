package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Texts found by what they are written with, weighed by BM25. That needs no model. Runs of three to five letters forgive typing errors and,
 * in Dutch and German, find a word inside a longer one; stems of whole words pass over how, with and the like.
 */
final class Words {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int MOST_TERMS = 1000;
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.5f);

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final int size;

    private static final class Runs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer runs = new NGramTokenizer(SHORTEST, LONGEST);
            return new TokenStreamComponents(runs, new ASCIIFoldingFilter(new LowerCaseFilter(runs)));
        }
    }

    /** Texts found by runs of letters. */
    Words(List<String> texts) {
        this(texts, new Runs());
    }

    /** Texts found by the stems of their whole words. */
    static Words stems(List<String> texts, Language language) {
        return new Words(
                texts,
                switch (language) {
                    case EN -> new EnglishAnalyzer();
                    case NL -> new DutchAnalyzer();
                    case FR -> new FrenchAnalyzer();
                    case DE -> new GermanAnalyzer();
                });
    }

    private Words(List<String> texts, Analyzer analyzer) {
        this.analyzer = analyzer;
        size = texts.size();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY))) {
            for (int i = 0; i < size; i++) {
                Document document = new Document();
                document.add(new TextField("text", plain(texts.get(i)), Field.Store.NO));
                document.add(new StoredField("number", i));
                writer.addDocument(document);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well each text fits the words; 0 where nothing does. */
    double[] scores(String question) {
        double[] scores = new double[size];
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms(question).forEach(term -> query.add(new TermQuery(new Term("text", term)), BooleanClause.Occur.SHOULD));
        if (size == 0) {
            return scores;
        }
        try {
            for (ScoreDoc hit : searcher.search(query.build(), size).scoreDocs) {
                int number = searcher.storedFields()
                        .document(hit.doc)
                        .getField("number")
                        .numericValue()
                        .intValue();
                scores[number] = hit.score;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scores;
    }

    private Set<String> terms(String question) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(plain(question)))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST_TERMS) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Words parted by single spaces, so that a run can tell where a word begins and ends. */
    private static String plain(String text) {
        return " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
