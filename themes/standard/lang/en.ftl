# English.

## Header
skip = Skip to the main content
menu = Menu

## Filter: lists of gatherings and services
filter-name = Narrow the list
filter-open = Narrow the list
filter-words = Search by word
filter-example = e.g. exercise
filter-go = Search
filter-quick = Soon
filter-today = Today
filter-tomorrow = Tomorrow
filter-week = Within 7 days
filter-sort = Order
filter-sort-area = By district
filter-sort-next = Next date first
filter-sort-kana = By name
filter-sort-near = Nearest first
filter-chosen = Chosen conditions
filter-clear = Remove all conditions
filter-see-all = See all
filter-none = Nothing fits these conditions.
filter-none-drop = Without one of the conditions, there is something.
filter-none-call = Please ask by telephone, too. We may know of something that is not listed yet.
filter-call = Call
filter-print = Print this list
filter-pages = Pages of the list
filter-page = Page
filter-contents = On this page
filter-all = { $n } found
filter-some = { $n } of { $total }
filter-show = Show { $n }
filter-off = : remove this condition
filter-drop = Without “{ $label }”: { $n }
filter-word = “{ $label }”
filter-nowhere = Your location is not known, so the list cannot be sorted by distance.
filter-plain = For now, only the words that stand in this list are searched.
filter-w = Day of the week
filter-h = Time of day
filter-d = How it works
filter-f-1 = Cost and booking
filter-f-2 = Place and way
filter-f-3 = For whom
filter-w-1 = Monday
filter-w-2 = Tuesday
filter-w-3 = Wednesday
filter-w-4 = Thursday
filter-w-5 = Friday
filter-w-6 = Saturday
filter-w-7 = Sunday
filter-w-x = No fixed day
filter-w-1-short = Mon
filter-w-2-short = Tue
filter-w-3-short = Wed
filter-w-4-short = Thu
filter-w-5-short = Fri
filter-w-6-short = Sat
filter-w-7-short = Sun
filter-h-am = Morning
filter-h-pm = Afternoon
filter-h-eve = Evening
filter-d-visit = They come to you
filter-d-bring = They deliver
filter-d-round = They come round
filter-d-phone = By telephone
filter-d-come = You go there
filter-d-online = Online
filter-f-free = Free
filter-f-nobook = No booking
filter-f-on = Active now
filter-f-wheel = Wheelchair access
filter-f-chair = Chairs
filter-f-ride = Pick-up or shared rides
filter-f-park = Parking
filter-f-hear = Writing or sign language
filter-f-any = For everyone
filter-f-memory = Dementia-friendly
filter-f-men = Many men take part
filter-f-carer = Carers welcome
filter-f-lang = Other languages

## Whom to call in your part of town
consult-title = Who to call in your neighbourhood
consult-title-districts = Find your district by neighbourhood
consult-lead = Choose the neighbourhood where you live to see the office to call.
consult-lead-districts = Choose the neighbourhood where you live to see its district.
consult-districts = All districts
consult-gatherings = { $n ->
    [one] { $n } gathering place in { $district }
   *[other] { $n } gathering places in { $district }
 }
consult-services = { $n ->
    [one] { $n } service in { $district }
   *[other] { $n } services in { $district }
 }
consult-choose = Choose your neighbourhood
consult-type = Name of the neighbourhood
consult-hint = You can type it in hiragana.
consult-found = { $n ->
    [one] { $n } neighbourhood found
   *[other] { $n } neighbourhoods found
 }
consult-none = No neighbourhood has that name. Please call the office below.
consult-call = Offices to call
consult-anywhere = If you cannot find your neighbourhood or do not know whom to ask
consult-back = Choose another neighbourhood
consult-area = { $system }: { $district }

## Home page
home-find = Search by word (name, place, neighbourhood)
home-find-gatherings = Find gatherings
home-find-services = Find help

## Offline
offline-title = No internet connection
offline-lead = This page is not yet on your device. You can read the pages below without a connection.
offline-again = Try again
offline-again-help = Press this where the signal is good.
offline-works = Pages you can read without a connection
offline-seen = Pages you have seen before
offline-call = In a hurry? Please call
offline-home = Home

## Languages
language-name = English
lang-link = 日本語
lang-partly = Parts of this page are only in Japanese.
lang-about = About the English pages
lang-about-what = These pages tell about gatherings and everyday help in { $city } in English. Days, times, prices and phone numbers are the same as on the Japanese pages, and change together with them.
lang-about-who = Some entries are translated in full; in the others, names and some explanations are in Japanese. The calendar, places, news and everything else are on the Japanese pages. Links to them are marked.
lang-about-names = Names of places stand in Japanese and in Latin letters, so that you can show or say them to a driver or a neighbour. Long vowels have no mark.
lang-about-ask = Not sure? Please call. Most offices speak Japanese only: a friend who speaks Japanese can help you.
lang-about-count = Entries with texts written in English: { $told } of { $all }.
lang-og = en_US

## Sentences and lists
comma = { ", " }
full-stop = { ". " }
and = { " and " }
with-note = { $text } ({ $note })
contact = Contact
contact-stands-in = This office will put you in touch with the organisers.
source-licence = Licence: { $licence }
report = Report a mistake

## Menu and footer
nav-home = Home
nav-gatherings = Gatherings
nav-services = Everyday help
nav-needs = Needs
nav-districts = Districts
nav-consult = Advice
nav-calendar = Calendar
nav-cases = Stories
nav-newsletters = Newsletters
nav-activities = Our work
about-guide = About this guide
about-accessibility = Accessibility statement
about-feed = Updates (Atom)
list-notices = Notices
list-organizations = Organisations
list-places = Places
list-documents = Documents
consult-towns = Find the advice office for your part of town

## Home
door-join = Join a gathering
door-join-text = Exercise, tea, meals, gardening: places near you where people meet.
door-help = Get help in everyday life
door-help-text = Shopping, rubbish, company to the doctor, meals at home.
door-consult = Ask for advice
door-consult-text = Find the office to call for the part of town you live in.
door-volunteer = Lend a hand
door-volunteer-text = Groups that are looking for helpers.

## Directory
crumb-gatherings = Gatherings
crumb-services = Everyday help
count-gatherings = { $n ->
    [one] { $n } gathering
   *[other] { $n } gatherings
  }
count-services = { $n ->
    [one] { $n } service
   *[other] { $n } services
  }
directory-title-gatherings = Find a gathering
directory-title-services = Find everyday help
directory-narrowed-gatherings = Gatherings: { $label }
directory-narrowed-services = Everyday help: { $label }
directory-lead-gatherings = Exercise, tea, meals, hobbies and more in { $city }. Newcomers are welcome.
directory-lead-services = Help with shopping, rubbish, meals, going out and more in { $city }.
directory-lead-narrowed-gatherings = If one of these interests you, call first and ask.
directory-lead-narrowed-services = Call the office of a service to ask how to use it.
directory-everywhere = The whole town, or several districts
directory-categories = Kind

## Entry
fact-when = When
fact-place = Where
fact-fee = Cost
fact-target = For whom
fact-booking = Booking
fact-capacity = Places
fact-bring = Bring
fact-activities = What you do
fact-organizer = Run by
fact-access = Access
fact-transport = Getting there
fact-parking = Parking
fact-languages = Languages
fact-participants = People
fact-started = Since
fact-program = Programme
fact-hours = Hours
fact-delivery = How
fact-provider = Offered by
fact-address = Address
fact-way = Getting there
fact-what = What
fact-area = Area
fact-price = Price
area-whole = The whole town
place-none = No fixed place (they come to you)
people = { $n ->
    [one] { $n } person
   *[other] { $n } people
  }
people-usually = Usually about { $n }
languages-spoken = Japanese, { $others }
fee-free = Free
fee-yen = { $amount } yen
fee-per-visit = { $amount } yen per visit
fee-per-month = { $amount } yen per month
fee-per-year = { $amount } yen per year
fee-ask = Please ask
price-unit = { $amount } ({ $unit })
price-more = { $price } and more
booking-needed = Please book
booking-not-needed = Not needed
target-ages = Ages { $min } to { $max }
target-from = Aged { $min } and older
target-until = Up to the age of { $max }
target-caregivers = Family carers welcome
target-dementia = Dementia-friendly
target-men = Men take part too
tag-booking = Booking needed
tag-no-booking = No booking
tag-men = Men too
tag-dementia = Dementia-friendly
status-paused = Paused
status-planned = Planned
status-ended = Ended
status-paused-gathering = This gathering is paused. Please ask the contact when it starts again.
status-paused-service = This service is paused. Please ask the contact when it starts again.
status-planned-gathering = This gathering will start soon.
status-planned-service = This service will start soon.
status-ended-gathering = This gathering has ended.
status-ended-service = This service has ended.
never-verified = Nobody has noted when this was last checked. Please call before you go.
verified-long-ago = This was checked some time ago. Please call before you go.
verify-phone = by phone
verify-visit = by visit
verify-letter = in writing
entry-near = Gatherings nearby
entry-alike = Similar help
share-calendar = Add to your phone's calendar
share-subscribe = Subscribe on iPhone
share-line = Send by LINE
share-mail = Send by mail
notice-paused = Paused
notice-cancelled = Cancelled
notice-changed = Changed
notice-resumed = On again
notice-wanted = Wanted
notice-news = News
notice-correction = Correction

## Equipment and help
access-wheelchair = Wheelchair access
access-wheelchair-loan = Wheelchairs to borrow
access-cane-loan = Canes to borrow
access-no-steps = No steps
access-ramp = Ramp
access-lift = Lift
access-handrail = Handrails
access-toilet = Accessible toilet
access-ostomate = Toilet for ostomates
access-parking = Priority parking
access-tactile-paving = Tactile paving
access-assistance-dogs = Assistance dogs
access-writing = Writing instead of speaking
access-sign-language = Japanese Sign Language
access-captions = Captions
access-chairs = Chairs
access-rest-room = Rest area
access-nursing-room = Nursing room
delivery-visit = At your home
delivery-goods = Delivery
delivery-rounds = On rounds
delivery-phone = By phone
delivery-office = At the office
delivery-online = Online
provider-residents = residents' group
provider-npo = NPO
provider-shakyo = Council of Social Welfare
provider-silver = Silver Human Resources Center
provider-company = company
provider-coop = co-op
provider-government = { $unit ->
    [town] town office
    [village] village office
    [ward] ward office
   *[city] city office
}
provider-welfare = social welfare corporation
provider-houkatsu = Community Support Center for older people

## Standard categories
category-gathering-taiso = Exercise
category-gathering-shumi = Hobbies
category-gathering-sawakai = Tea and talk
category-gathering-kaishoku = Meals together
category-gathering-ninchisho = Memory cafés
category-gathering-tasedai = Young and old together
category-gathering-shogai = Learning
category-gathering-nogyo = Gardening and farming
category-gathering-shuro = Volunteering
category-gathering-kosodate = With young families
category-gathering-kodomo = Community kitchens
category-gathering-sports = Walking and ball games
category-gathering-ongaku = Singing and karaoke
category-gathering-kaigosha = For family carers
category-gathering-sonota = Other
category-service-soudan = Advice
category-service-mimamori = Checking in on you
category-service-haishoku = Meals at home
category-service-kaimono = Shopping and delivery
category-service-idohanbai = Mobile shops
category-service-ido = Rides
category-service-kaji = Housework
category-service-gomi = Taking out rubbish
category-service-kusakari = Weeding, gardens, snow
category-service-shuri = Small repairs, light bulbs
category-service-hanashi = Company and conversation
category-service-tsukisoi = Company when you go out
category-service-sumaho = Smartphone help
category-service-yogu = Care equipment, alarms
category-service-rihatsu = Hairdressing at home
category-service-yuryo-vol = Paid volunteers
category-service-kenri = Rights and money matters
category-service-sonota = Other

## Days and times
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
date-short = { date-weekday }, { $day } { date-month }
date-day = { $day } { date-month }
date-long = { $day } { date-month } { $year }
date-long-weekday = { date-weekday }, { date-long }
date-leaf-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
date-leaf-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
  }
date-range = { $start }–{ $end }
date-range-month = { $day }–{ $last } { date-month }
date-and = { $one } and { $other }
time-short-span = { $start }–{ $end }
time-short-from = from { $start }
time-short-until = until { $end }
time-span = { $start }–{ $end }
time-from = from { $start }
time-until = until { $end }
time-minutes = { $minute }
time-clock = { $clock }
time-morning = in the morning
time-afternoon = in the afternoon
time-midday = at midday
time-evening = towards evening
time-night = in the evening
time-all-day = all day
unsettled-no-pattern = There are no fixed days.
unsettled-any-time = Days are decided each time.
unsettled-weeks = Every other week, but it is not known in which weeks.
unsettled-months = Every few months, but it is not known in which months.
unsettled-how-often = It is known how often, but not on which days.
unsettled-season = The season is known, but not the days.
unsettled-year = It is not known which year the dates belong to.
unsettled-ask = Please ask for the days.
rest-holiday = { $days }: no meeting ({ $name }, a national holiday)
rest-named = { $days }: no meeting ({ $name })
rest-plain = { $days }: no meeting
rest-month = No meetings in { date-month }
rest-moved = { $days }: held on { $to } instead
rest-moved-holiday = { $days } ({ $name }): held on { $to } instead
rest-notice = { $days }: { $kind }
rest-open = From { $day }: { $kind } (it is not yet known until when)
rest-kind-pause = paused
rest-kind-cancelled = cancelled
rest-kind-changed = changed
rest-kind-rest = no meeting
note-place = At another place
note-changed = Changed by a notice
note-instead = Instead of { $day }
note-instead-holiday = Instead of { $day } ({ $name })
note-this-day = This day: { $what }
when-nothing = No dates are planned at the moment.
when-calendar = See the calendar
card-always = any time
card-ask-days = ask for
card-ask-phone = the days

## Schedules made from their rules
sched-always = Always open
sched-open = Open: { $days }
sched-booking = Booking needed
sched-no-booking = No booking needed
sched-line = { $days } { $times }
sched-join = { " · " }
sched-comma = { ", " }
sched-and = { $first } and { $last }
sched-daily = Every day
sched-weekly = Every { $days }
sched-other-week = Every other { $days }
sched-weeks = { $days }, once in { $weeks } weeks
sched-monthly = { $days } of every month
sched-month-day = { $n ->
    [-1] Last day
   *[other] Day { $n }
  }
sched-nth = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [4] 4th
    [5] 5th
   *[other] last
  }
sched-nth-day = { $nth } { $day }
sched-weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }
sched-workdays = day from Monday to Friday
sched-holidays = On national holidays
sched-month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
sched-range = { $start } to { $end }
sched-in-months = only in { $months }
sched-only-with = only in months with a { $day }
sched-not-in = not { $days }
sched-not-in-next-day = not { $days } (if that is a national holiday, not the day after)
sched-holiday-held = also on national holidays
sched-holiday-skip = not on national holidays
sched-holiday-next-day = if that is a national holiday, the day after
sched-holiday-previous-day = if that is a national holiday, the day before
sched-holiday-next-workday = if that is a national holiday, the next working day
sched-holiday-previous-workday = if that is a national holiday, the working day before
sched-holiday-next-week = if that is a national holiday, a week later
sched-holiday-previous-week = if that is a national holiday, a week earlier
sched-holiday-other-day = if that is a national holiday, the { $day }
sched-since = from { $day }
sched-until = until { $day }
sched-own = in { $months }: { $what }
sched-at = at { $place }

## My list
mylist-title = My list
mylist-my = { "" }
mylist-list = My list
mylist-items = { " " }on the list
mylist-lead = Places you marked with a star stand here. See their phones and next dates, or print them.
mylist-find-gatherings = Find gatherings
mylist-find-services = Find help for daily life
mylist-add = Add to my list
mylist-added = On my list
mylist-said-in = Added to your list. On it: #.
mylist-said-out = Taken off your list. On it: #.
mylist-closed = This browser does not let pages keep a list (private mode, perhaps). Open the page in normal mode, or print the pages you need.
mylist-failed = The details could not be loaded. Open this page again when you are online. Only the names are shown.
mylist-plain-title = What you can do instead
mylist-plain-why = The list needs JavaScript, which is not running in this browser.
mylist-plain-print = Open the page of a gathering or service and print it.
mylist-plain-bookmark = Put the page into the bookmarks of your browser.
mylist-plain-ask = Call us. We look for the right place together.
mylist-empty = Nothing here yet
mylist-empty-how = On the page of a gathering or service, press “Add to my list”. The list stays on this device.
mylist-print = Print on A4
mylist-print-about = Prints names, next dates and phones, with room for your notes. About 8 fit on one sheet with letters of ordinary size; more, or larger letters, take several sheets.
mylist-printed = Printed on
mylist-check-first = Days and places may change. Please check before you go.
mylist-consult = Whom to ask
mylist-today = Today
mylist-tomorrow = Tomorrow
mylist-next = Next dates
mylist-opening = Next open days
mylist-ask = Please ask for the dates by phone.
mylist-place = Place
mylist-area = Area
mylist-fee = Fee
mylist-note = Note
mylist-memo = Notes
mylist-up = Up
mylist-down = Down
mylist-remove = Remove
mylist-removed = Removed “#”.
mylist-moved = Moved “#”. Position:
mylist-undo = Undo
mylist-undone = Undone.
mylist-taken = Put on your list. On it: #.
mylist-gone = No longer listed: #.
mylist-gone-one = No longer listed. It may have ended or become part of another.
mylist-offer = Add the # on this list to the list on your device?
mylist-offer-add = Add
mylist-replace = Replace (the # on your list will go)
mylist-offer-look = Only look
mylist-offer-no = Cancel
mylist-known = Already on your list: #.
mylist-all-known = All # are on your list already
mylist-looking = This is the list you were sent. It is not on your device yet.
mylist-looking-back = Choose whether to keep it
mylist-carry = Copy to another phone, send to family
mylist-carry-about = The list opens on the other device. Only the list is sent, nothing about you.
mylist-carry-qr = Point the camera of the other phone here.
mylist-carry-copy = Copy the address of the list
mylist-carry-not = You are looking at a file on this device, so there is no address to send. Print the list, or open the page on the internet.

## Sending a page on
share-title = Tell family and friends
share-line = Send by LINE
share-mail = Send by e-mail
share-copy = Copy address
share-more = Send another way
share-copied = Copied.
share-copy-failed = Could not copy. Please write down this address:
share-qr = QR code
share-qr-about = Point a phone's camera here to open this page.

## Reporting mistakes
report-form = Report a mistake (form)
report-mail = Report a mistake (mail)
report-tel = Report a mistake (phone { $tel })
report-subject = Mistake on the page: { $title }
report-body =
    This is about the page “{ $title }”.
    Number: { $id }
    Address: { $url }

    - What is wrong

    - What would be right

    - Your name and phone (if you like)

## Parts of pages
alert = Emergency:{ " " }
alert-more = Read more
fictional = This is an example of an invented town.{ " " }
fictional-city = Neither { $city } nor the groups, people and phone numbers here are real.
nav-site = Site
nav-crumbs = You are here
ui-tel = Tel.
ui-hours = Hours:
site-updated = Last change of this guide:
site-about = About this site
site-help = More help
site-disclaimers = Before you go
home-days = Find by day
home-needs = Find by need
home-gatherings = Find a gathering
home-services = Find everyday help
home-notices = Notices
home-reading = Reading
home-more = How people here help one another
home-districts = Find by { $label }
home-call = Call for advice
home-when = Which days
home-n-gatherings = Gatherings: { $n }
home-n-services = Everyday help: { $n }
middle-dot = { ", " }
directory-all = Show all
ui-contents = On this page
ui-in-brackets = { " (" }{ $text })
as-of-next = Dates are the next ones as of { $day }.
service-prices = Prices
service-who = Who can use it
service-where = Where it is offered
service-how = How to use it
service-amount = Amount
service-note = Note
entry-about = About it
entry-needs = When it helps
entry-contact = Contact
entry-nickname = { " " }Also called { $name }
foot-about = About this page
foot-contact = Questions
foot-updated = Last changed
foot-source = Source
foot-print = On paper
ui-facts = At a glance
ui-fax = Fax
ui-mail = Mail
ui-homepage = Website
ui-hours-label = Hours
ui-web = Web
ui-print = Print this page
ui-call = Call { $name }:
ui-easy = In easy Japanese
seal = Checked
seal-by = { $unit ->
    [town] by the town
    [village] by the village
    [ward] by the ward
   *[city] by the city
}
seal-last = Last checked on
date-next = Next
directory-filter = Filter
directory-filter-open = Choose by kind or district
ui-entries = { " " }entries
date-leaf-day = { "" }
date-opens = Open on
when-over = Please call to ask for new dates.
when-as-of = (as of { $day })
when-always = You can go at any time.
when-closed = Closed today.
when-rests = Days off and changes
bracket-open = { " (" }
bracket-close = )
colon = { ": " }
when-notice = read the notice
when-ask-others = Please call to ask for other days.
when-ask = Please call to ask for the days.
ics-what = Dates: { $what }
ics-subscribe = Subscribe on iPhone or computer
ics-note-subscribe = The first button copies the dates as they are now (.ics). With a subscription, later changes arrive too.
ics-note = This copies the dates as they are now (.ics). Later changes do not arrive.
dates-script = Today|Tomorrow|Next|Open on|Open today.|Closed today.|ask for|the days|Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec|Sun,Mon,Tue,Wed,Thu,Fri,Sat|@w, @d @m

## Reading aids
settings = Text
settings-more = { " " }& colour
settings-size = Letter size
settings-size-m = Standard
settings-size-l = Large
settings-size-xl = Largest
settings-ruby = Furigana (readings above kanji)
settings-ruby-on = Show
settings-ruby-off = Hide
settings-theme = Screen colours
settings-theme-auto = Automatic
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-kept = Kept on this device.

## Accessibility: policy and results
a11y-policy = Accessibility policy
a11y-results = Accessibility test results
a11y-results-lead = What automatic checks of this guide's pages found, for people with low vision and people who use a keyboard or a screen reader.
a11y-to-results = See the test results
a11y-no-results = No test results have been published yet.
a11y-all-pages = All pages of { $guide }
a11y-stands = Made with JIS X 8341-3:2016 level { $level } in mind (配慮)
a11y-stands-about = “配慮” is a term of the Japanese Web Accessibility Infrastructure Committee (WAIC). The 38 criteria of level A and AA were used as a guide and the pages were checked by machine, but not everything has been tested by people yet. So we do not claim conformance (準拠 or 一部準拠).
a11y-how = How it was tested
a11y-tested = Tested on
a11y-next = Next test
a11y-standard = Standard
a11y-level = level { $level }
a11y-stand = Status
a11y-pages = Pages tested
a11y-page-count = { $n } pages
a11y-page-list = List of the { $n } pages
a11y-tools = Tools
a11y-limits = What these results can and cannot tell
a11y-limits-1 = A machine sees only what can be measured: contrast of text, whether pictures have a description, the structure of headings and tables, the size of buttons.
a11y-limits-2 = It cannot tell whether a description fits its picture, whether words are easy to understand, or whether listening from top to bottom works. “No faults found” does not mean that the criterion is fully met.
a11y-conditions = Conditions
a11y-jis = Criteria of JIS X 8341-3:2016 (WCAG 2.0)
a11y-jis-about = The 38 criteria of level A and AA.
a11y-added = Criteria added by WCAG 2.1 and 2.2
a11y-added-about = Newer criteria of level A and AA that the Japanese standard does not have yet.
a11y-criterion = Criterion
a11y-grade = Level
a11y-outcome = Result of the automatic checks
a11y-good = No faults found
a11y-bad = Faults found
a11y-none = Nothing to check
a11y-unsure = A person has to look
a11y-unseen = Cannot be checked by machine
a11y-unsure-places = { $n } places for a person to look at
a11y-faults = Faults found
a11y-no-faults = The automatic checks found no faults.
a11y-fault-pages = { $n } pages (for example /{ $example })
a11y-known = Known problems

## Map
map-title = Map
map-lead = The numbers on the map are those of the list below. They are the same on every page.
map-all = See the map of the whole town
map-count = { $n ->
    [one] { $n } place
   *[other] { $n } places
 }
map-of = Map of { $area }
map-same-numbers = Beside this map stands a list with the same numbers, with the names of the places and what is held there.
map-near = Near by: { $names }.
map-outside = See it on the map of GSI Japan
map-home = This is held in a private home. Please ask by telephone where it is.
map-no-position = The map shows the district only. Please ask for the exact place.
map-district-only = This map shows the district only, without the place.
map-shared = On the map it shares the pin of number { $n }.
map-elsewhere = Elsewhere
map-north = N
map-number = Number on the map
map-unplaced = Not on the map
map-unplaced-lead = The exact place of these is not shown on the map.
map-jumps = Go to a district
map-filter = Narrow down by kind
map-gatherings = Gatherings
map-services = Services
map-all-kinds = See all kinds
map-district = Page of this district
map-attribution = GSI Tiles (Geospatial Information Authority of Japan)
map-source = Source of the map
map-near-button = Sort by distance from here
map-near-promise = Your position is used on this device only. It is sent nowhere.
map-near-title = Places near you
map-near-done = Sorted by distance. The nearest is "{"{"}name{"}"}", about {"{"}far{"}"} in a straight line.
map-near-far = You seem to be far from this town (about {"{"}far{"}"} to the nearest place).
map-near-refused = Your device does not allow this page to use its position. You can allow it in the settings.
map-near-failed = Your position could not be found. Please try again near a window or outside.
map-near-wait = Looking for your position.
map-near-far-each = about {"{"}far{"}"}
map-tiles-title = Map to move around
map-tiles-lead = Move it with the arrow keys or a finger; + and − change its size. A number leads to its place in the list.
map-tiles-skip = Skip this map
map-tiles-show = Show on this map
map-tiles-in = Zoom in
map-tiles-out = Zoom out
nav-map = Map

## On paper
print-on = Printed on

## Search
search-go = Search
search-title = Search by word
search-lead = Searches everything in this guide. Most of it is in Japanese.
search-lead-portal = Searches the guides of all towns at once.
search-label = Words to search for
search-hint = Japanese names can be typed in Roman letters (taisou). Telephone numbers work, too.
search-site = Search this site
search-results = Results
search-ways = Other ways to find something
search-no-script = Searching by word does not work on this page now.
search-no-script-ways = Searching needs JavaScript, which does not run on this device. Please use the lists below, or call us.
search-none-drop = This finds something:
search-none-advice = Please try a shorter word.
search-none-call = Please ask by telephone, too. We may know of something that is not listed yet.
search-list-gatherings = Gatherings (by district, day, name)
search-list-services = Services
search-list-districts = Districts
search-list-needs = Needs
search-found = { $n } found
search-about = About { $n } found
search-related = { " " }({ $n } of them by a related word)
search-none = Nothing found
search-missing = { $list }: not found.
search-together = Nothing has all of { $list }.
search-near = Did you mean:
search-drop = Without “{ $label }”: { $n }
search-drop-word = Without “{ $text }”: { $n }
search-apart = Search for { $list }: { $n }
search-off = : remove this condition
search-word = “{ $text }”
search-reading = found by its reading
search-by-related = found by a related word
search-by-near = found by a similar word
search-more = Show more ({ $n } left)
search-more-said = Showing { $n }
search-wait = Searching
search-slow = This takes long. Please try again where the signal is better.
search-offline = There is no connection to the internet, so searching is not possible now. Please try again later.
search-unread = The data for the search could not be loaded. Please wait a little and try again.
search-disk = Opened from a disk, this guide is too large to be searched. Open it on the web, or a copy made with “shirube build --portable”.
search-broken = The data for the search is damaged. Please wait a little and try again.
search-old = This guide has been updated. Please reload the page to search.
search-failed = The search did not work. Please try again.
search-again = Search again
search-reload = Reload the page
search-page-title = “{ $text }”: search
search-suggested = { $n } suggestions. Use the up and down arrow keys to choose.
search-suggested-none = No suggestions
search-leads = { $kind }: page
search-call = Call
search-show = Show { $n }
search-all-values = Show { $n } more
search-uncounted = Nothing here.
search-ask = Type a word and press “Search”.
search-by-kind = Kind of page
search-by-guide = Guide of a town
search-by-c = Category
search-by-w = Day of the week
search-by-h = Time of day
search-by-d = How it works
search-by-f = Conditions
search-by-year = Fiscal year
search-by-edition = Edition of the case book
search-by-series = Newsletter
search-kind-gathering = Gathering
search-kind-service = Service
search-kind-organization = Organization
search-kind-place = Place
search-kind-district = District
search-kind-coordinator = Coordinator
search-kind-council = Council
search-kind-meeting = Meeting record
search-kind-case = Case
search-kind-collection = Case book
search-kind-newsletter = Newsletter
search-kind-issue = Newsletter issue
search-kind-article = Newsletter article
search-kind-exhibition = Exhibition
search-kind-event = Event
search-kind-indicator = Figures
search-kind-budget = Budget
search-kind-need = Need
search-kind-dialogue = Dialogue
search-kind-notice = Notice
search-kind-document = Document
search-kind-page = About the work

## Books on paper
print-title = Books on paper
print-home = On paper
print-lead = The same as on this site, to be printed (PDF). Print and pass on freely.
print-guidebook = Guidebook
print-guidebook-text = Gathering places and services, district by district.
print-casebook = Case studies
print-casebook-text = How people in each district help one another.
print-newsletter = Newsletters
print-newsletter-text = Pages to be printed, passed round and put up.
print-report = Report
print-report-text = Councils, their meetings and members, and figures.
print-all = All books on paper
print-paper = To be printed
print-pages = { $paper }, { $n } pages
print-file = { $pages } (PDF, { $size })
print-web = Read "{ $title }" on the web
