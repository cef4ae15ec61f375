package org.backread.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs spoiled by chance, but the same at each run: a mutant's number is the seed of its chance. */
final class Mutants {
	private static final int MOST_CHANGES = 8;
	private static final int LONGEST_PIECE = 64;

	private final List<byte[]> inputs;

	/** @param inputs what to spoil; none of them is changed */
	Mutants(List<byte[]> inputs) {
		this.inputs = inputs;
	}

	/** @return an input with one to eight changes */
	byte[] mutant(int number) {
		Random chance = new Random(number);
		byte[] mutant = anyOf(inputs, chance);
		for (int changes = 1 + chance.nextInt(MOST_CHANGES); changes > 0; changes--) {
			mutant = changed(mutant, chance);
		}
		return mutant;
	}

	private byte[] changed(byte[] bytes, Random chance) {
		int start = chance.nextInt(bytes.length + 1);
		int end = Math.min(bytes.length, start + chance.nextInt(LONGEST_PIECE));
		return switch (chance.nextInt(5)) {
		case 0 -> spliced(bytes, start, new byte[0], end); // taken out
		case 1 -> spliced(bytes, start, new byte[] { (byte) chance.nextInt(256) }, Math.min(bytes.length, start + 1));
		case 2 -> spliced(bytes, start, new byte[] { (byte) chance.nextInt(256) }, start);
		case 3 -> spliced(bytes, end, Arrays.copyOfRange(bytes, start, end), end); // said twice
		default -> {
			byte[] other = anyOf(inputs, chance);
			int from = chance.nextInt(other.length + 1);
			yield spliced(bytes, start, Arrays.copyOfRange(other, from, Math.min(other.length, from + chance.nextInt(LONGEST_PIECE))), end);
		}
		};
	}

	/** @return the bytes up to one place, then the given ones, then those from another place on */
	private static byte[] spliced(byte[] bytes, int start, byte[] between, int end) {
		byte[] result = Arrays.copyOf(bytes, start + between.length + bytes.length - end);
		System.arraycopy(between, 0, result, start, between.length);
		System.arraycopy(bytes, end, result, start + between.length, bytes.length - end);
		return result;
	}

	private static byte[] anyOf(List<byte[]> inputs, Random chance) {
		return inputs.get(chance.nextInt(inputs.size()));
	}
}
