package org.backread.engine.language;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a web page that are told by how they are made and not by their words: counters, times, credits, share bars. */
final class FurnitureShapes {
	private static final String COUNTER = "\\d[\\d,.]*k? ?(?:comments?|shares?|likes?|views?|replies|votes?)|(?:comments?"
			+ "|shares?) ?\\(?[+\\d]*\\)?"
			+ "|(?:view|show|read|see)(?: all)? \\d+ (?:comments?|images?|photos?|replies)|\\d+ of \\d+|(?:slide|image"
			+ "|photo) \\d+ ?(?:of|/) ?\\d+";
	private static final String SITE = "(?:https?://|www\\.)\\S+|[\\w-]+\\.(?:com|org|net|co\\.uk)";
	/** A trail of sections, or links side by side. */
	private static final String TRAIL = ".{1,80}(?: »| ›| →)|[«‹←] .{1,80}|[^>.]{2,30}(?: > [^>.]{2,40}){1,4}"
			+ "|[^|.]{2,30}(?: \\| [^|.]{2,30}){2,}"
			+ "|[^•.]{2,40}(?: • [^•.]{2,40}){2,}";
	private static final String READING_TIME = "\\d+[- ]min(?:ute)?s?(?: read)?|(?:est(?:imated|\\.) )?(?:reading time"
			+ "|time to read|read time):? \\d+ min(?:ute)?s?"
			+ "|listen to this (?:article|story)(?: \\(\\d+ min(?:ute)?s?\\))?";
	private static final String AGO = "(?:(?:published|posted|updated|modified) )?(?:\\d+|an?) (?:second|minute|min|hour|hr|day|week)s? ago";
	private static final String PLAYER = "0?0:00|\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d|(?:duration|current time"
			+ "|remaining time) -?\\d{1,2}:\\d\\d";
	private static final String SERVICE = "(?:facebook|messenger|twitter|x|whatsapp|e-?mail|print|linkedin|pinterest|reddit"
			+ "|telegram|instagram|bluesky|threads|"
			+ "mastodon|tumblr|flipboard|youtube|tiktok|share|tweet|pin|copy link|save|comments?)";
	private static final String SHARE_BAR = SERVICE + "(?:[ ,|•·/]{1,3}" + SERVICE + "){1,11}";
	private static final String AGENCY = "(?:getty(?: images)?|ap(?: photo)?|reuters|afp|epa|pa(?: wire)?|shutterstock|alamy"
			+ "|istock|bloomberg|rex features|zuma press)";
	private static final String CREDIT = "\\(?[^.!?:/]{2,40} ?/ ?(?:[\\w ]{2,12} via )?" + AGENCY + "\\)?"
			+ "|\\(?(?:embed from )?getty images\\)?|\\(?credit(?::|\\.{3}) ?[^.!?]{2,50}\\)?"
			+ "|\\(?(?:image|photo|picture|video)s? (?:(?:credits?|source|caption)(?: ?[:,/]|\\.{3})|courtesy of) ?[^.!?]{2,50}\\)?";
	private static final String DAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
	private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
			+ "dec(?:ember)?)\\.?";
	private static final String DATE = DAY + "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})";
	private static final String TIME = "\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:[a-z]{1,2}[sd]?t|gmt|utc)\\)?)?";
	/** A date may be the copy's own, and with "Updated" before it a byline's; a date with the time to the minute is the page's. */
	private static final String STAMP = "(?:(?:last )?(?:updated|modified|posted)(?: on| at)? )?(?:" + DATE + "(?:,? at|,| \\||) " + TIME + "|" + TIME + "(?: on|,) " + DATE + ")";
	private static final String COOKIES = "(?:we|our|by|this (?:site|website|page))\\b.{0,60}\\bus(?:e|es|ing)\\b.{0,40}\\bcookies\\b.{0,80}"
			+ "|(?:accept|reject|manage|allow|enable|to view)\\b.{0,40}\\bcookies?\\b.{0,40}";
	private static final String NEWSLETTER = "(?:sign up|subscribe|join|get|receive|stay|want"
			+ "|don't miss)\\b.{0,110}\\b(?:newsletters?|your inbox|mailing list|whatsapp channel)\\b.{0,60}";
	private static final String FOLLOW = "follow .{2,50} on (?:facebook|twitter|x|instagram|bluesky|threads|youtube|tiktok"
			+ "|linkedin)\\b[^.!?]{0,30}|(?:download|get) (?:the|our) .{2,30} app|view (?:this )?post on .{1,20}";
	private static final String AGREEMENT = "by (?:signing up|clicking|subscribing|registering|submitting"
			+ "|continuing)\\b.{0,60}\\byou (?:agree|accept|consent|acknowledge)\\b.{0,100}";
	private static final String PAYWALL = "(?:already (?:a )?(?:subscriber|subscribed|member)|not a (?:subscriber|member))\\?.{0,60}"
			+ "|you(?: have|'ve) (?:reached|read|used|\\d).{0,40}\\b(?:free|your) .{0,20}articles?\\b.{0,30}"
			+ "|(?:this|the) (?:article|story|content) is (?:available )?(?:only )?(?:for|to) (?:subscribers|members|premium).{0,20}"
			+ "|to (?:continue|keep) reading,? .{2,40}|to read (?:more|this|the full) .{0,20},? (?:please )?(?:subscribe"
			+ "|register|log in|sign in).{0,30}"
			+ "|(?:please )?(?:subscribe|register|log in|sign in)(?: now| here)? to (?:continue|keep reading|unlock|read)\\b.{0,40}";
	private static final String RIGHTS = ".{0,80}\\ball rights reserved\\b.{0,100}";
	private static final Pattern SHAPE = Pattern.compile(String.join("|", List.of(COUNTER, SITE, TRAIL, READING_TIME, AGO, PLAYER, SHARE_BAR, CREDIT, STAMP, COOKIES,
			NEWSLETTER, FOLLOW, AGREEMENT, PAYWALL, RIGHTS)), Pattern.CASE_INSENSITIVE);
	/** A link announced in capitals: "READ MORE Ferry fares to rise". */
	private static final Pattern ANNOUNCED = Pattern.compile("(?:READ MORE|READ NEXT|READ ALSO|ALSO READ|SEE ALSO|RELATED"
			+ "|MUST READ|WATCH BELOW|DON'T MISS)\\b.{0,100}\\p{Ll}.{0,100}");

	private FurnitureShapes() {
	}

	/** @return whether a line, with straight quotation marks and without white space at its ends, is made as only a page's lines are */
	static boolean matches(String line) {
		return SHAPE.matcher(line).matches() || ANNOUNCED.matcher(line).matches();
	}
}
