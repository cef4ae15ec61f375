package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.backread.engine.language.Language;
import org.backread.engine.text.KnownRole;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.ParagraphRole;
import org.backread.engine.text.ParagraphSplitter;
import org.backread.engine.text.Quotation;
import org.backread.engine.text.QuotationFinder;
import org.backread.engine.text.Sentence;
import org.backread.engine.text.Span;
import org.backread.engine.text.Token;

/** Reads a draft into a {@link Document}, stage by stage. */
public final class DocumentReader {
	/** Where people are quoted. */
	private static final Set<ParagraphRole> SPEAKING = EnumSet.of(ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST, ParagraphRole.BODY, ParagraphRole.LIST_ITEM);

	private final Language language;
	private final Function<String, List<Sentence>> sentencesOf;
	private final MentionFinder mentions;
	private final RoleFinder roles;

	/**
	 * @param language    the language resources
	 * @param sentencesOf gives a paragraph's sentences, offsets from its start: {@link Language#read}, or a memory of it
	 */
	public DocumentReader(Language language, Function<String, List<Sentence>> sentencesOf) {
		this.language = language;
		this.sentencesOf = sentencesOf;
		this.mentions = new MentionFinder(language.lexicon());
		this.roles = new RoleFinder(language.furniture());
	}

	/**
	 * @param text     the draft
	 * @param modelled whether passages are compared by the coherence model, where there is one
	 * @param progress called before each paragraph's language work and before the model reads a passage, also later, when passages are
	 *                 compared; may throw to stop either
	 * @return the draft with everything known about it
	 */
	public Document read(String text, boolean modelled, Runnable progress) {
		return read(text, List.of(), modelled, progress);
	}

	/**
	 * The same for a draft whose source told what some paragraphs are.
	 *
	 * @param known those roles, in any order
	 */
	public Document read(String text, List<KnownRole> known, boolean modelled, Runnable progress) {
		List<Span> spans = ParagraphSplitter.split(text);
		List<RoleFinder.Found> found = roles.find(text, spans, known);
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			progress.run();
			Span span = spans.get(i);
			paragraphs.add(new Paragraph(i, span, found.get(i).role(), found.get(i).told(), shift(sentencesOf.apply(span.of(text)), span.start())));
		}
		List<Quotation> quotations = QuotationFinder.find(text, spans);
		Set<String> surnames = mentions.surnames(paragraphs);
		Set<String> capitals = MentionFinder.capitalised(paragraphs);
		List<Mention> all = new ArrayList<>();
		AttributionFinder statements = new AttributionFinder(language.lexicon());
		int from = 0;
		for (Paragraph paragraph : paragraphs) {
			progress.run();
			while (from < quotations.size() && quotations.get(from).span().end() <= paragraph.span().start()) {
				from++;
			}
			int to = from;
			while (to < quotations.size() && quotations.get(to).span().start() < paragraph.span().end()) {
				to++;
			}
			List<Quotation> inside = quotations.subList(from, to);
			List<Mention> here = mentions.find(text, paragraph, surnames, capitals, span -> Passage.between(inside, span.start(), span.end()).stream().anyMatch(q -> q.span().contains(span)));
			all.addAll(here);
			if (SPEAKING.contains(paragraph.role())) {
				statements.read(paragraph, here, inside);
			}
		}
		TopicReader topics = new TopicReader(text, paragraphs, language.lexicon());
		return document(text, paragraphs, quotations, Appositions.inform(text, all), statements.reports(),
				modelled ? topics.by(language.coherence(), progress) : topics.byWords());
	}

	/** Resolves the references between the mentions, and then the voices of the statements. */
	private Document document(String text, List<Paragraph> paragraphs, List<Quotation> quotations, List<Mention> found, List<Report> reports,
			TopicReader.Reading topics) {
		NameLinker names = new NameLinker();
		int[] links = names.link(found);
		List<Mention> informed = new ArrayList<>(found.size());
		for (int i = 0; i < found.size(); i++) {
			informed.add(links[i] < 0 ? found.get(i) : names.informed(found.get(i), links[i]));
		}
		Map<Span, Report> statements = bySpeaker(reports);
		int[] positions = RunningCopy.positions(text, paragraphs);
		List<Figure> figures = new PersonalPronouns(paragraphs, informed, statements, links, names, new Salience(positions, informed)).read();
		List<Figure> all = new ArrayList<>(figures);
		List<Mention> impersonal = new ImpersonalPronouns(paragraphs, informed).lost();
		all.addAll(new GroupsAndThings(text, paragraphs, informed, positions, figures, impersonal).read());
		all.sort(Comparator.comparingInt(figure -> figure.mentions().getFirst().span().start()));
		Rejections rejections = new Rejections(paragraphs, informed, positions, links, names);
		List<LostPronoun> lost = new LostPronounFinder(language.lexicon(), paragraphs, statements, rejections).find(figures, impersonal);
		VoiceFinder voices = new VoiceFinder(text, quotations, all, reports);
		List<Claim> claims = new ClaimFinder(voices.attributions(), quotations, language.claimWords()).find(paragraphs);
		return new Document(text, paragraphs, quotations, informed, voices.attributions(), voices.voices(), claims, new References(all), lost,
				topics.paragraphs(), topics.sentences(), language.lexicon());
	}

	/** @return the statements by the mention that stands for the speaker, which is then their source */
	private static Map<Span, Report> bySpeaker(List<Report> reports) {
		Map<Span, Report> statements = new HashMap<>();
		reports.stream().filter(report -> report.speaker().isPresent() && !report.cue().isEmpty())
				.forEach(report -> statements.putIfAbsent(report.speaker().get().span(), report));
		return statements;
	}

	private static List<Sentence> shift(List<Sentence> sentences, int distance) {
		List<Sentence> shifted = new ArrayList<>(sentences.size());
		for (Sentence sentence : sentences) {
			List<Token> tokens = new ArrayList<>(sentence.tokens().size());
			for (Token token : sentence.tokens()) {
				tokens.add(new Token(token.span().shift(distance), token.text(), token.tag()));
			}
			shifted.add(new Sentence(sentence.span().shift(distance), tokens));
		}
		return shifted;
	}
}
