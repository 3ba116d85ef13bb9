# English.

## Header
skip = Skip to the main content
menu = Menu

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
consult-where = Your districts
consult-anywhere = If you cannot find your neighbourhood or do not know whom to ask
consult-back = Choose another neighbourhood

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
