package org.backread.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Reads JSON that nobody vouches for into maps, lists and strings; numbers and truth values become strings, null stays null.
 * Nesting is bounded by {@link Limits#DEPTH}, which makes recursion over it safe.
 */
final class JsonTree {
	private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(Limits.DEPTH).maxStringLength(Limits.MARKUP_BYTES).build()).build();

	private JsonTree() {
	}

	/**
	 * @param json a whole document
	 * @return a Map, a List, a String or null
	 */
	static Object parse(Source source, byte[] json) throws UnreadableDraftException {
		try (JsonParser parser = FACTORY.createParser(json)) {
			Object value = value(parser, parser.nextToken());
			if (parser.nextToken() != null) {
				throw source.refuse("the file goes on after its JSON in line " + parser.currentLocation().getLineNr(), "one article a file", null);
			}
			return value;
		} catch (StreamConstraintsException e) {
			throw Limits.tooDeep(source, "");
		} catch (JsonProcessingException e) {
			String place = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
			throw source.refuse("the JSON is damaged" + place, "ask its sender for it again", e);
		} catch (IOException e) {
			throw source.refuse("the JSON is not in an encoding of Unicode", "save it as UTF-8", e);
		}
	}

	private static Object value(JsonParser parser, JsonToken token) throws IOException {
		if (token == JsonToken.START_OBJECT) {
			Map<String, Object> object = new LinkedHashMap<>();
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				String name = parser.currentName();
				object.put(name, value(parser, parser.nextToken()));
			}
			return object;
		}
		if (token == JsonToken.START_ARRAY) {
			List<Object> list = new ArrayList<>();
			for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
				list.add(value(parser, next));
			}
			return list;
		}
		return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
	}
}
