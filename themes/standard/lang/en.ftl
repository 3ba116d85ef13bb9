# English.

## Header
skip = Skip to the main content
menu = Menu

## My list
mylist-title = My list
mylist-my = My{" "}
mylist-list = list
mylist-items = { "" }
mylist-lead = Places you marked with a star stand here. See their phones and next dates, or print them on one sheet.
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
mylist-print-about = Names, next dates and phones on one sheet (up to about 8), with room for your notes.
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
share-mail = Send by mail
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

    * What is wrong

    * What would be right

    * Your name and phone (if you like)
