package org.backread.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backread.desk.Claims;
import org.backread.engine.Analysis;
import org.backread.engine.discourse.Attribution;
import org.backread.engine.text.Span;
import org.backread.review.Anchors;
import org.backread.review.Change;
import org.backread.review.DisputedClaim;
import org.backread.review.Evidence;
import org.backread.review.ReviewFactory;
import org.backread.review.Stance;
import org.backread.ui.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

/** Works on the claims of a record. Everything is a step that can be undone, and stands in the claim's history. */
public final class ClaimLedger {
	private final ReviewRecord record;

	/** @param record the record whose claims to work on */
	public ClaimLedger(ReviewRecord record) {
		this.record = record;
	}

	/**
	 * Enters a claim.
	 *
	 * @param text     the draft as it stands
	 * @param span     the words that make the claim, not empty
	 * @param claimant who makes it; null where nobody stands behind it
	 * @return the claim; empty if there is no record to enter it in
	 */
	public Optional<DisputedClaim> add(String text, Span span, String claimant) {
		DisputedClaim claim = create(text, span, claimant);
		return record.edit(Messages.ClaimLedger_add, review -> review.getClaims().add(claim)) ? Optional.of(claim)
				: Optional.empty();
	}

	/** Enters two claims that cannot both be true, in one step; for the parameters see {@link #add}. */
	public void addConflicting(String text, Span one, String oneClaimant, Span other, String otherClaimant) {
		DisputedClaim first = create(text, one, oneClaimant);
		DisputedClaim second = create(text, other, otherClaimant);
		record.edit(Messages.ClaimLedger_addConflict, review -> {
			review.getClaims().addAll(List.of(first, second));
			first.getConflictsWith().add(second);
		});
	}

	/** Takes a claim out of the record, with all that is known about it. */
	public void remove(DisputedClaim claim) {
		record.edit(Messages.ClaimLedger_remove, review -> {
			review.getClaims().forEach(other -> other.getConflictsWith().remove(claim));
			review.getClaims().remove(claim);
		});
	}

	/**
	 * Sets one of a claim's attributes. No effect if that is its value already; an empty text counts as none.
	 *
	 * @param name what the attribute is called in front of people
	 * @param from its value until now, in words; empty for none
	 * @param to   its new value, in words; empty for none
	 */
	public void set(DisputedClaim claim, EAttribute attribute, Object value, String name, String from, String to) {
		Object stored = "".equals(value) ? null : value;
		if (Objects.equals(claim.eGet(attribute), stored) || stored == null && "".equals(claim.eGet(attribute))) {
			return;
		}
		String what = from.isEmpty() ? NLS.bind(Messages.ClaimLedger_set, name, to)
				: to.isEmpty() ? NLS.bind(Messages.ClaimLedger_cleared, name, from)
						: NLS.bind(Messages.ClaimLedger_changed, new Object[] { name, from, to });
		record.edit(NLS.bind(Messages.ClaimLedger_edit, name), review -> {
			claim.eSet(attribute, stored);
			log(claim, what);
		});
	}

	/** Adds evidence. */
	public void addEvidence(DisputedClaim claim, Stance stance, String source, String link, String note) {
		Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
		fill(evidence, stance, source, link, note);
		record.edit(Messages.ClaimLedger_addEvidence, review -> {
			claim.getEvidence().add(evidence);
			log(claim, NLS.bind(Messages.ClaimLedger_evidenceAdded, source, ClaimLabels.inSentence(ClaimLabels.label(stance))));
		});
	}

	/** Changes evidence. */
	public void editEvidence(Evidence evidence, Stance stance, String source, String link, String note) {
		DisputedClaim claim = (DisputedClaim) evidence.eContainer();
		record.edit(Messages.ClaimLedger_editEvidence, review -> {
			fill(evidence, stance, source, link, note);
			log(claim, NLS.bind(Messages.ClaimLedger_evidenceChanged, source, ClaimLabels.inSentence(ClaimLabels.label(stance))));
		});
	}

	/** Takes evidence away. */
	public void removeEvidence(Evidence evidence) {
		DisputedClaim claim = (DisputedClaim) evidence.eContainer();
		record.edit(Messages.ClaimLedger_removeEvidence, review -> {
			claim.getEvidence().remove(evidence);
			log(claim, NLS.bind(Messages.ClaimLedger_evidenceRemoved, evidence.getSource()));
		});
	}

	/** Records that two claims cannot both be true, or that they can after all. */
	public void conflict(DisputedClaim one, DisputedClaim other, boolean conflict) {
		record.edit(conflict ? Messages.ClaimLedger_conflict : Messages.ClaimLedger_noConflict, review -> {
			one.getConflictsWith().remove(other);
			other.getConflictsWith().remove(one);
			if (conflict) {
				one.getConflictsWith().add(other);
			}
			String what = conflict ? Messages.ClaimLedger_conflicts : Messages.ClaimLedger_conflictsNot;
			log(one, NLS.bind(what, Claims.wording(other)));
			log(other, NLS.bind(what, Claims.wording(one)));
		});
	}

	/** @return the claims that cannot be true together with this one, whichever of each pair it was entered on */
	public static List<DisputedClaim> conflictsOf(DisputedClaim claim, List<DisputedClaim> all) {
		List<DisputedClaim> conflicts = new ArrayList<>(claim.getConflictsWith());
		all.stream().filter(other -> other.getConflictsWith().contains(claim) && !conflicts.contains(other))
				.forEach(conflicts::add);
		return conflicts;
	}

	/** @return who says words of a draft, as the draft names the voice; null where nobody named does */
	public static String claimant(Analysis analysis, Span words) {
		for (Attribution attribution : analysis.attributions()) {
			if (attribution.voice() >= 0 && attribution.content().stream().anyMatch(words::overlaps)) {
				return analysis.voices().get(attribution.voice()).name();
			}
		}
		return null;
	}

	private static DisputedClaim create(String text, Span span, String claimant) {
		DisputedClaim claim = ReviewFactory.eINSTANCE.createDisputedClaim();
		claim.setAnchor(Anchors.create(text, span.start(), span.end()));
		claim.setClaimant(claimant);
		claim.setOwner(Author.name());
		log(claim, Messages.ClaimLedger_entered);
		return claim;
	}

	private static void fill(Evidence evidence, Stance stance, String source, String link, String note) {
		evidence.setStance(stance);
		evidence.setSource(source);
		evidence.setLink(link.isBlank() ? null : link);
		evidence.setNote(note.isBlank() ? null : note);
		evidence.setWho(Author.name());
		evidence.setWhen(DecisionLog.now());
	}

	private static void log(DisputedClaim claim, String what) {
		Change change = ReviewFactory.eINSTANCE.createChange();
		change.setWho(Author.name());
		change.setWhen(DecisionLog.now());
		change.setWhat(what);
		claim.getHistory().add(change);
	}
}
