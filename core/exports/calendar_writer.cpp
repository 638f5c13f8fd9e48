// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/calendar_writer.h"

#include "core/base/time/clock.h"

#include <libical/ical.h>
#include <memory>

namespace brobygger {

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using ComponentPointer = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// Wall time without a zone; its property names the zone.
icaltimetype wallTime(const QDateTime& at) {
    return icaltime_from_string(at.toString(QStringLiteral("yyyyMMddThhmmss")).toLatin1().constData());
}

icaltimetype utcTime(const QDateTime& instant) {
    return icaltime_from_string(
        (instant.toUTC().toString(QStringLiteral("yyyyMMddThhmmss")) + QLatin1Char('Z')).toLatin1().constData());
}

icalproperty* inZone(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(wallZone));
    return property;
}

/// One half of the year. EU law since 1996: last Sunday of March and of October, 01:00 UTC (2000/84/EC).
icalcomponent* makeHalf(icalcomponent* half, const char* name, const char* since, const char* rule, int offsetFrom,
                        int offsetTo) {
    icalcomponent_add_property(half, icalproperty_new_dtstart(icaltime_from_string(since)));
    icalcomponent_add_property(half, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
    icalcomponent_add_property(half, icalproperty_new_tzoffsetfrom(offsetFrom));
    icalcomponent_add_property(half, icalproperty_new_tzoffsetto(offsetTo));
    icalcomponent_add_property(half, icalproperty_new_tzname(name));
    return half;
}

icalcomponent* makeZone() {
    constexpr int hour = 3600;
    icalcomponent* rules = icalcomponent_new_vtimezone();
    icalcomponent_add_property(rules, icalproperty_new_tzid(wallZone));
    icalcomponent_add_component(rules, makeHalf(icalcomponent_new_xdaylight(), "CEST", "19960331T020000",
                                                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", hour, 2 * hour));
    icalcomponent_add_component(rules, makeHalf(icalcomponent_new_xstandard(), "CET", "19961027T030000",
                                                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", 2 * hour, hour));
    return rules;
}

void addText(icalcomponent* event, icalproperty* (*make)(const char*), const QString& text) {
    if (!text.isEmpty()) {
        icalcomponent_add_property(event, make(text.toUtf8().constData()));
    }
}

icalcomponent* makeEvent(const CalendarEvent& event, const QDateTime& stamp) {
    icalcomponent* made = icalcomponent_new_vevent();
    addText(made, icalproperty_new_uid, event.uid);
    icalcomponent_add_property(made, icalproperty_new_dtstamp(utcTime(stamp)));
    icalcomponent_add_property(made, inZone(icalproperty_new_dtstart(wallTime(event.startsAt))));
    if (event.endsAt > event.startsAt) {
        icalcomponent_add_property(made, inZone(icalproperty_new_dtend(wallTime(event.endsAt))));
    }
    addText(made, icalproperty_new_summary, event.summary);
    addText(made, icalproperty_new_location, event.location);
    addText(made, icalproperty_new_description, event.description);
    icalcomponent_add_property(made, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(made,
                               icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(made, icalproperty_new_sequence(event.isCancelled ? 1 : 0));
    icalcomponent_add_property(made, icalproperty_new_transp(event.isCancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    return made;
}

} // namespace

QByteArray writeCalendar(const QList<CalendarEvent>& events, const QDateTime& stamp) {
    const ComponentPointer calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Brobygger//Brobygger//DA"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), makeZone());
    for (const CalendarEvent& event : events) {
        icalcomponent_add_component(calendar.get(), makeEvent(event, stamp));
    }
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace brobygger
