package org.backread.engine.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backread.engine.Analyzer;
import org.backread.engine.Settings;
import org.backread.engine.discourse.Document;
import org.backread.engine.language.Language;
import org.backread.engine.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks of other bundles are run, and can do no harm. */
class ContributionsTest {
	private static final String DRAFT = "The bridge at Osterby closed on Friday.\n\nAdvertisement\n\nWork is to start in March.\n";
	private static Language language;

	@BeforeAll
	static void load() {
		language = Language.english();
	}

	/** A check that does as it is told. */
	private record Told(String id, Function<Document, List<Flag>> does) implements Check {
		@Override
		public CheckInfo info() {
			return new CheckInfo(id, "Told", "Does as it is told.", Severity.WARNING);
		}

		@Override
		public List<Flag> check(Document document) {
			return does.apply(document);
		}
	}

	private static Flag flag(String rule, int start, int end) {
		return new Flag(rule, Severity.WARNING, new Span(start, end), "Told so.", List.of(), List.of());
	}

	private static List<String> review(List<Check> checks) {
		return new Analyzer(language, checks).analyze(DRAFT, Settings.DEFAULT, () -> false).flags().stream().map(Flag::rule).toList();
	}

	@Test
	void aCheckOfAnotherBundleRunsBesideThoseThatShip() {
		Contributions contributions = new Contributions();
		contributions.add("house.rules", () -> new Told("house.bridge", document -> List.of(flag("house.bridge", 4, 10))));
		assertEquals(List.of("house.bridge", "page-furniture"), review(contributions.checks()));
		assertEquals(Optional.of("house.rules"), contributions.from("house.bridge"));
		assertEquals(Optional.empty(), contributions.from("page-furniture"));
		assertEquals(List.of(), contributions.problems());
	}

	@Test
	void aCheckThatCannotBeMadeIsLeftOutAndNamed() {
		Contributions contributions = new Contributions();
		Check good = new Told("house.bridge", document -> List.of());
		List<Supplier<Check>> makers = List.of(() -> good, () -> good, () -> null, () -> new Told("bridge", document -> List.of()),
				() -> {
					throw new NoClassDefFoundError("org/house/Words");
				});
		makers.forEach(maker -> contributions.add("house.rules", maker));
		assertEquals(Checks.all().size() + 1, contributions.checks().size());
		assertEquals(4, contributions.problems().size());
		assertTrue(contributions.problems().stream().allMatch(problem -> problem.contains("house.rules")), contributions.problems().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "throws", "recurses", "null", "another's", "outside", "empty" })
	void aCheckThatFailsIsStoppedAndNamedOnce(String how) {
		AtomicInteger runs = new AtomicInteger();
		Contributions contributions = new Contributions();
		contributions.add("house.rules", () -> new Told("house.bridge", document -> {
			runs.incrementAndGet();
			return switch (how) {
				case "throws" -> throw new IllegalStateException("no words");
				case "recurses" -> recurse(List.of());
				case "null" -> null;
				case "another's" -> List.of(flag("page-furniture", 4, 10));
				case "outside" -> List.of(flag("house.bridge", 4, DRAFT.length() + 1));
				default -> List.of(flag("house.bridge", 4, 4));
			};
		}));
		List<Check> checks = contributions.checks();
		assertEquals(List.of("page-furniture"), review(checks));
		assertEquals(List.of("page-furniture"), review(checks));
		assertEquals(1, runs.get(), "a stopped check is not asked again");
		assertEquals(1, contributions.problems().size());
		assertTrue(contributions.problems().getFirst().contains("(house.bridge) of house.rules was stopped: "), contributions.problems().getFirst());
	}

	private static List<Flag> recurse(List<Flag> flags) {
		List<Flag> more = new ArrayList<>(recurse(flags));
		more.addAll(flags);
		return more;
	}

	@Test
	void aCheckThatDoesNotAnswerIsLeftAlone() {
		CountDownLatch never = new CountDownLatch(1);
		ContributedCheck check = new ContributedCheck(new Told("house.bridge", document -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return List.of();
		}), "house.rules", Duration.ofMillis(20));
		assertEquals(List.of(), review(List.of(check)));
		assertTrue(check.failure().orElseThrow().contains("had not answered"), check.failure().toString());
	}

	@Test
	void anInterruptedReviewIsCancelledAndBlamesNoCheck() throws InterruptedException {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		ContributedCheck check = new ContributedCheck(new Told("house.bridge", document -> {
			started.countDown();
			try {
				never.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return List.of();
		}), "house.rules");
		AtomicInteger cancelled = new AtomicInteger();
		Thread review = Thread.ofPlatform().start(() -> {
			try {
				review(List.of(check));
			} catch (java.util.concurrent.CancellationException e) {
				cancelled.incrementAndGet();
			}
		});
		started.await();
		review.interrupt();
		review.join();
		assertEquals(1, cancelled.get());
		assertFalse(check.failure().isPresent());
	}
}
