// Slack's names for the emoji that colleagues and apps are likely to use.

const AS_PICTURE = "\ufe0f";

// Text fonts have black-and-white glyphs for some emoji; this sign asks for the picture.
function asPicture(character) {
  return [...character].length === 1 ? character + AS_PICTURE : character;
}

export const EMOJI = Object.fromEntries(
  `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|wave 👋|pray 🙏|raised_hands 🙌|muscle 💪|ok_hand 👌|point_right 👉
point_left 👈|point_up ☝️|point_down 👇|handshake 🤝|writing_hand ✍️|raised_hand ✋|raising_hand 🙋|v ✌️|crossed_fingers 🤞
smile 😄|smiley 😃|grinning 😀|grin 😁|slightly_smiling_face 🙂|wink 😉|blush 😊|joy 😂|rolling_on_the_floor_laughing 🤣
sweat_smile 😅|laughing 😆|thinking_face 🤔|heart_eyes 😍|sunglasses 😎|cry 😢|sob 😭|disappointed 😞|hugging_face 🤗
nerd_face 🤓|face_with_rolling_eyes 🙄|upside_down_face 🙃|partying_face 🥳|star-struck 🤩|sleeping 😴|scream 😱
neutral_face 😐|relieved 😌|yum 😋|exploding_head 🤯|shrug 🤷|facepalm 🤦|eyes 👀|brain 🧠|ear 👂|speaking_head_in_silhouette 🗣️
heart ❤️|orange_heart 🧡|yellow_heart 💛|green_heart 💚|blue_heart 💙|purple_heart 💜|sparkling_heart 💖|broken_heart 💔
tada 🎉|confetti_ball 🎊|sparkles ✨|star ⭐|star2 🌟|fire 🔥|rocket 🚀|100 💯|zap ⚡|boom 💥|trophy 🏆|medal 🏅|gift 🎁
balloon 🎈|bulb 💡|books 📚|book 📖|open_book 📖|notebook 📓|memo 📝|pencil 📝|pencil2 ✏️|mortar_board 🎓|school 🏫|teacher 🧑‍🏫
seedling 🌱|herb 🌿|four_leaf_clover 🍀|evergreen_tree 🌲|sunflower 🌻|cherry_blossom 🌸|sunny ☀️|sunrise 🌅|rainbow 🌈|cloud ☁️
umbrella ☔|snowflake ❄️|crescent_moon 🌙|night_with_stars 🌃|earth_africa 🌍|earth_americas 🌎|earth_asia 🌏|globe_with_meridians 🌐
calendar 📅|date 📅|spiral_calendar_pad 🗓️|clock3 🕒|alarm_clock ⏰|hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|watch ⌚
bowl_with_spoon 🥣|stew 🍲|pot_of_food 🍲|shallow_pan_of_food 🥘|green_salad 🥗|bread 🍞|pie 🥧|cake 🍰|birthday 🎂|cookie 🍪
pizza 🍕|taco 🌮|ramen 🍜|rice 🍚|coffee ☕|tea 🍵|beer 🍺|beers 🍻|clinking_glasses 🥂|fork_and_knife 🍴|knife_fork_plate 🍽️|apple 🍎|avocado 🥑
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌|heavy_multiplication_x ✖️|no_entry ⛔|no_entry_sign 🚫|warning ⚠️
question ❓|grey_question ❔|exclamation ❗|bangbang ‼️|heavy_plus_sign ➕|heavy_minus_sign ➖|arrow_right ➡️|arrow_left ⬅️
arrow_up ⬆️|arrow_down ⬇️|arrows_counterclockwise 🔄|leftwards_arrow_with_hook ↩️|repeat 🔁|twisted_rightwards_arrows 🔀|infinity ♾️
red_circle 🔴|large_blue_circle 🔵|large_green_circle 🟢|large_yellow_circle 🟡|white_circle ⚪|black_circle ⚫|large_orange_diamond 🔶
bell 🔔|no_bell 🔕|mega 📣|loudspeaker 📢|speech_balloon 💬|thought_balloon 💭|email 📧|envelope ✉️|inbox_tray 📥|outbox_tray 📤
phone ☎️|telephone_receiver 📞|video_camera 📹|camera 📷|microphone 🎤|headphones 🎧|musical_note 🎵|guitar 🎸|art 🎨|performing_arts 🎭
computer 💻|desktop_computer 🖥️|keyboard ⌨️|robot_face 🤖|gear ⚙️|wrench 🔧|hammer 🔨|hammer_and_wrench 🛠️|toolbox 🧰|lock 🔒|unlock 🔓|key 🔑
mag 🔍|link 🔗|paperclip 📎|pushpin 📌|round_pushpin 📍|bookmark 🔖|label 🏷️|clipboard 📋|file_folder 📁|open_file_folder 📂|package 📦
chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|moneybag 💰|briefcase 💼|office 🏢|house 🏠|airplane ✈️|car 🚗|bike 🚲
runner 🏃|walking 🚶|swimmer 🏊|soccer ⚽|basketball 🏀|tennis 🎾|chess_pawn ♟️|dart 🎯|game_die 🎲|jigsaw 🧩|puzzle_piece 🧩|thread 🧵|yarn 🧶
dog 🐶|cat 🐱|panda_face 🐼|bear 🐻|fox_face 🦊|penguin 🐧|owl 🦉|snake 🐍|crab 🦀|whale 🐳|octopus 🐙|bee 🐝|butterfly 🦋|turtle 🐢|unicorn_face 🦄
bust_in_silhouette 👤|busts_in_silhouette 👥|people_hugging 🫂|technologist 🧑‍💻|crown 👑|zzz 💤|palm_tree 🌴|beach_with_umbrella 🏖️
flag-de 🇩🇪|de 🇩🇪|us 🇺🇸|flag-us 🇺🇸|flag-sg 🇸🇬|flag-in 🇮🇳|flag-br 🇧🇷|flag-ke 🇰🇪|flag-au 🇦🇺|jp 🇯🇵|flag-jp 🇯🇵|gb 🇬🇧|flag-gb 🇬🇧|fr 🇫🇷|es 🇪🇸|it 🇮🇹
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|five 5️⃣|new 🆕|free 🆓|sos 🆘|information_source ℹ️|recycle ♻️|checkered_flag 🏁|triangular_flag_on_post 🚩
`
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(" "))
    .map(([name, character]) => [name, asPicture(character)]),
);

/** What the reaction button offers first. */
export const FAVOURITES = ["+1", "heart", "tada", "clap", "raised_hands", "eyes", "seedling", "white_check_mark", "pray", "rocket", "joy", "thinking_face"];

const SHORTCODE = /:([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?/g;

/** `text` with :shortcodes: that we know as emoji; the others stay as they were typed. */
export function withEmoji(text) {
  return text.replace(SHORTCODE, (whole, name) => EMOJI[name] ?? whole);
}

/** One emoji by its name, or the name between colons. */
export function emoji(name) {
  return EMOJI[name.replace(/::skin-tone-[2-6]$/, "")] ?? `:${name}:`;
}
