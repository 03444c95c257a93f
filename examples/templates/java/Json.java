import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much JSON as the protocol needs, for the platform has none: maps, lists, strings, numbers, booleans, null. */
final class Json {
    private final String text;
    private int at = 0;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new Json(text).value();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static String write(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?>) {
            String mark = "{";
            for (var entry : ((Map<?, ?>) value).entrySet()) {
                out.append(mark);
                quote(String.valueOf(entry.getKey()), out);
                out.append(':');
                write(entry.getValue(), out);
                mark = ",";
            }
            out.append(mark.equals("{") ? "{}" : "}");
        } else if (value instanceof List<?>) {
            String mark = "[";
            for (Object item : (List<?>) value) {
                out.append(mark);
                write(item, out);
                mark = ",";
            }
            out.append(mark.equals("[") ? "[]" : "]");
        } else if (value instanceof String) {
            quote((String) value, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }

    private Object value() {
        char c = next();
        if (c == '{') return members();
        if (c == '[') return items();
        if (c == '"') return string();
        int from = at - 1;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(from, at);
        if (word.equals("null")) return null;
        if (word.equals("true") || word.equals("false")) return word.equals("true");
        if (word.matches("-?\\d{1,18}")) return Long.valueOf(word);
        return Double.valueOf(word);
    }

    private Map<String, Object> members() {
        var map = new LinkedHashMap<String, Object>();
        for (char c = next(); c != '}'; c = next()) {
            if (c == ',') continue;
            String name = string();
            if (next() != ':') throw new IllegalArgumentException("no colon at " + at);
            map.put(name, value());
        }
        return map;
    }

    private List<Object> items() {
        var list = new ArrayList<Object>();
        for (char c = next(); c != ']'; c = next()) {
            if (c == ',') continue;
            at--;
            list.add(value());
        }
        return list;
    }

    /** What follows a quotation mark. */
    private String string() {
        var out = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char mark = text.charAt(at++);
            if (mark == 'u') {
                out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                int plain = "bfnrt".indexOf(mark);
                out.append(plain < 0 ? mark : "\b\f\n\r\t".charAt(plain));
            }
        }
        return out.toString();
    }

    /** The next character that is no blank. */
    private char next() {
        while (Character.isWhitespace(text.charAt(at))) at++;
        return text.charAt(at++);
    }
}
