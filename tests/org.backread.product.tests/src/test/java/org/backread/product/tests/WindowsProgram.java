package org.backread.product.tests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.TreeSet;

/**
 * As much of a Windows program's file as tells what Windows will do with it; the offsets are those of Microsoft's "PE Format".
 */
final class WindowsProgram {
	private static final int SUBSYSTEM_WINDOW = 2;
	private static final int RESOURCES = 2;

	private final ByteBuffer file;
	private final int header;

	/** @throws IllegalArgumentException if these are not the bytes of a program */
	WindowsProgram(byte[] bytes) {
		file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		header = file.getInt(0x3c);
		if (file.getShort(0) != 0x5a4d || file.getInt(header) != 0x4550) {
			throw new IllegalArgumentException("no program for Windows");
		}
	}

	/** @return whether it starts without a console */
	boolean hasWindow() {
		return file.getShort(optionalHeader() + 68) == SUBSYSTEM_WINDOW;
	}

	/** @return the types of its resources, such as 14 for a group of icons */
	Set<Integer> resourceTypes() {
		int directory = offset(file.getInt(optionalHeader() + (is64Bit() ? 112 : 96) + 8 * RESOURCES));
		int entries = file.getShort(directory + 12) + file.getShort(directory + 14);
		Set<Integer> types = new TreeSet<>();
		for (int i = 0; i < entries; i++) {
			types.add(file.getInt(directory + 16 + 8 * i));
		}
		return types;
	}

	private int optionalHeader() {
		return header + 24;
	}

	private boolean is64Bit() {
		return file.getShort(optionalHeader()) == 0x20b;
	}

	/** Where in the file lies what is loaded at an address. */
	private int offset(int address) {
		int sections = optionalHeader() + file.getShort(header + 20);
		for (int i = 0; i < file.getShort(header + 6); i++) {
			int section = sections + 40 * i;
			int start = file.getInt(section + 12);
			if (address >= start && address < start + file.getInt(section + 16)) {
				return address - start + file.getInt(section + 20);
			}
		}
		throw new IllegalArgumentException("in no section: " + address);
	}
}
