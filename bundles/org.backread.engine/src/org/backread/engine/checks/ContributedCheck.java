package org.backread.engine.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backread.engine.discourse.Document;
import org.backread.engine.text.Span;

/**
 * A check of another bundle, which cannot break a review. If it throws, gives what no check may give, or does not answer in
 * time, it is stopped: it finds nothing more in this process, and {@link #failure()} says why. Safe for many threads.
 */
final class ContributedCheck implements Check {
	/** The checks that ship need a second for a megabyte. */
	private static final Duration LONGEST = Duration.ofSeconds(10);
	/** No rule that ships has a dot in its id, so theirs and ours never meet. */
	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

	private final Check check;
	private final String from;
	private final Duration longest;
	private final CheckInfo info;
	private final boolean readsTopics;
	private volatile String failure;

	/**
	 * @param check a check of another bundle; asked at once what it says of itself
	 * @param from  the name of that bundle, for people
	 * @throws IllegalArgumentException if its id is not of the form {@code bundle.rule}
	 */
	ContributedCheck(Check check, String from) {
		this(check, from, LONGEST);
	}

	ContributedCheck(Check check, String from, Duration longest) {
		this.check = check;
		this.from = from;
		this.longest = longest;
		info = Objects.requireNonNull(check.info(), "info");
		readsTopics = check.readsTopics();
		if (!ID.matcher(info.id()).matches()) {
			throw new IllegalArgumentException("its rule is called \u201C" + info.id()
					+ "\u201D; the id has to be lower-case words with a dot between the bundle's and the rule's, such as house.exclamation-mark");
		}
	}

	@Override
	public CheckInfo info() {
		return info;
	}

	@Override
	public boolean readsTopics() {
		return readsTopics;
	}

	/** @return the name of the bundle that it comes from, for people */
	String from() {
		return from;
	}

	/** @return its page in Markdown, which lies beside it as {@code /checks/<id>.md}; empty if there is none */
	Optional<String> page() {
		try (InputStream in = check.getClass().getResourceAsStream("/checks/" + info.id() + ".md")) {
			return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** @return one sentence for people on why the check was stopped; empty if it was not */
	Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	@Override
	public List<Flag> check(Document document) {
		return check(document, HouseStyle.PLAIN);
	}

	@Override
	public List<Flag> check(Document document, HouseStyle style) {
		if (failure != null) {
			return List.of();
		}
		// On a thread of its own, as nothing else can be left alone once it loops.
		FutureTask<List<Flag>> task = new FutureTask<>(() -> List.copyOf(check.check(document, style)));
		Thread.ofPlatform().daemon().name("rule " + info.id()).priority(Thread.MIN_PRIORITY).start(task);
		try {
			List<Flag> flags = task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
			return flags.stream().allMatch(flag -> isUsable(flag, document.text())) ? flags : stop("it marked something that is not in the draft, or under another rule's name");
		} catch (TimeoutException e) {
			task.cancel(true);
			return stop("it had not answered after " + longest.toSeconds() + " seconds");
		} catch (ExecutionException e) {
			return stop("it failed with " + e.getCause());
		} catch (InterruptedException e) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			throw new CancellationException("the analysis was interrupted");
		}
	}

	private List<Flag> stop(String why) {
		failure = "The rule \u201C" + info.title() + "\u201D (" + info.id() + ") of " + from + " was stopped: " + why
				+ ". All other rules work. It is tried again after a restart; tell whoever made it, or remove it.";
		return List.of();
	}

	private boolean isUsable(Flag flag, String text) {
		return flag.rule().equals(info.id()) && flag.span().length() > 0 && !flag.message().isBlank()
				&& Stream.of(Stream.of(flag.span()), flag.candidates().stream().map(Candidate::span),
						flag.fixes().stream().flatMap(fix -> fix.edits().stream()).map(Fix.Edit::span)).flatMap(spans -> spans)
						.mapToInt(Span::end).max().orElse(0) <= text.length();
	}
}
