// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_costs.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr double meetingsBilled = 0.12; // a bill instead of the price of a meeting
constexpr double taxis = 0.08;          // of appointments that were kept and have no price of their own
constexpr double taxisTwice = 0.02;     // of those that have one

/// Writes down what one course costs.
class CourseCosts {
public:
    CourseCosts(const DemoHistory& history, const DemoWorld& world, int number, DemoRandom& dice, IdSource& ids)
        : m_history(history)
        , m_last(history.course.closedOn.isValid() ? std::min(history.course.closedOn, world.today) : world.today)
        , m_number(number)
        , m_dice(dice)
        , m_ids(ids) {}

    void meetings(int most) {
        QDate day = m_history.course.startedOn.addDays(m_dice.between(7, 21));
        for (int made = 0; made < most && day <= m_last; ++made, day = day.addDays(m_dice.between(45, 80))) {
            CostEntry& meeting = add("meeting", day, QStringLiteral("Rundbordssamtale"));
            meeting.quantity = 1;
            if (m_dice.chance(meetingsBilled)) {
                bill(meeting, m_dice.between(13, 28) * 50);
            }
        }
    }

    void officeTime(int most) {
        QDate day = m_history.course.startedOn;
        for (int made = 0; made < most && day <= m_last; ++made, day = day.addDays(m_dice.between(25, 50))) {
            add("office_minutes", day, QStringLiteral("Journal og breve")).quantity = m_dice.between(3, 12) * 5;
        }
    }

    void journeys() {
        for (const Contact& contact : m_history.contacts) {
            if (contact.kind == QLatin1String("home_visit") && contact.at.date() <= m_last) {
                const int kilometres = m_dice.between(6, 46);
                const QString text = QStringLiteral("Kørsel til hjemmebesøg");
                add("kilometre", contact.at.date(), text).quantity = kilometres;
                add("travel_minutes", contact.at.date(), text).quantity = kilometres + m_dice.between(5, 15);
            }
        }
    }

    void fares() {
        for (const Appointment& appointment : m_history.appointments) {
            const bool isKept = appointment.outcome == outcome::attended || appointment.outcome == outcome::attendedLate;
            if (isKept && m_dice.chance(appointment.transportPrice ? taxisTwice : taxis)) {
                bill(add("transport", appointment.startsAt.date(), QStringLiteral("Taxa")), m_dice.between(7, 30) * 10);
            }
        }
    }

    QList<CostEntry> entries() const { return m_entries; }

private:
    CostEntry& add(const char* kind, QDate day, const QString& text) {
        CostEntry entry;
        entry.id = CostEntryId(m_ids.next());
        entry.citizen = m_history.citizen.id;
        entry.course = m_history.course.id;
        entry.day = workingDayFor(day, m_last);
        entry.kind = QLatin1String(kind);
        entry.source = demoSource;
        entry.text = text;
        m_entries.append(entry);
        return m_entries.last();
    }

    void bill(CostEntry& entry, int kroner) {
        entry.amount = Money{static_cast<qint64>(kroner) * 100};
        entry.voucher = QStringLiteral("D%1-%2").arg(m_number).arg(++m_bills);
    }

    const DemoHistory& m_history;
    QDate m_last;
    int m_number;
    DemoRandom& m_dice;
    IdSource& m_ids;
    int m_bills = 0;
    QList<CostEntry> m_entries;
};

} // namespace

QList<CostEntry> makeDemoCosts(const DemoHistory& history, const DemoWorld& world, int number, DemoRandom& dice, IdSource& ids,
                               bool withDetails) {
    constexpr int all = 1'000;
    if (!history.course.startedOn.isValid()) {
        return {};
    }
    CourseCosts costs(history, world, number, dice, ids);
    costs.meetings(withDetails ? all : 1);
    costs.officeTime(withDetails ? all : 1);
    if (withDetails) {
        costs.journeys();
        costs.fares();
    }
    return costs.entries();
}

} // namespace brobygger
