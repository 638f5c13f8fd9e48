// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

#include "core/base/id_source.h"

namespace brobygger {

namespace {
/// One after the other, with dice of their own.
class DemoCircle {
public:
    DemoCircle(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids)
        : m_history(history)
        , m_world(world)
        , m_dice(separateDice(world.seed, "people", number))
        , m_ids(ids)
        , m_number(number) {}

    QList<PersonAround> make() {
        if (m_dice.chance(0.7)) {
            addNextOfKin();
        }
        if (m_dice.chance(0.5)) {
            addCaseworkers();
        }
        if (m_dice.chance(0.25)) {
            addHomeNursing();
        }
        if (m_dice.chance(0.2)) {
            addVolunteer();
        }
        if (m_dice.chance(0.12)) {
            addGuardian();
        }
        return m_people;
    }

private:
    PersonAround person(const char* role) {
        PersonAround made;
        made.id = PersonAroundId(m_ids.next());
        made.citizen = m_history.citizen.id;
        made.role = QLatin1String(role);
        made.from = m_history.course.openedOn;
        return made;
    }
    QString nameOf(const QString& surname) {
        return m_dice.oneOf(m_dice.chance(0.6) ? m_world.women : m_world.men) + QLatin1Char(' ') + surname;
    }
    /// Digits that ring nowhere, each only once.
    QString phone() {
        return m_world.area.phone(QStringLiteral("00%1").arg(200'000 + (m_number * 5 + m_people.size()) % 700'000));
    }

    void addNextOfKin() {
        PersonAround close = person("next_of_kin");
        close.name = nameOf(m_history.citizen.surname);
        close.from = {};
        close.phone = phone();
        close.safeContact.call = m_dice.chance(0.8) ? Permission::Yes : Permission::NotAsked;
        close.safeContact.leaveMessage = m_dice.chance(0.3) ? Permission::No : Permission::Yes;
        close.safeContact.mentionUs = m_dice.chance(0.25) ? Permission::No : Permission::Yes;
        close.safeContact.note = m_dice.chance(0.4) ? QStringLiteral("efter kl. 16") : QString();
        close.mayShare = m_dice.chance(0.6) ? QStringLiteral("Tid og sted for aftaler.") : QString();
        m_people.append(close);
    }
    void addCaseworkers() {
        PersonAround now = person("caseworker");
        now.name = nameOf(m_dice.oneOf(m_world.surnames));
        now.partner = m_world.others.last().id;
        now.safeContact.call = Permission::Yes;
        now.mayShare = QStringLiteral("Fremmøde og plan.");
        if (m_dice.chance(0.3)) {
            PersonAround before = now;
            before.id = PersonAroundId(m_ids.next());
            before.name = nameOf(m_dice.oneOf(m_world.surnames));
            const qint64 days = m_history.course.openedOn.daysTo(m_world.today);
            before.to = m_history.course.openedOn.addDays(days / 2);
            now.from = before.to.addDays(1);
            m_people.append(before);
        }
        m_people.append(now);
    }
    void addHomeNursing() {
        PersonAround nursing = person("home_nurse");
        nursing.organisation = QStringLiteral("Hjemmesygeplejen (eksempel)");
        nursing.phone = phone();
        nursing.safeContact.call = Permission::Yes;
        nursing.safeContact.note = QStringLiteral("bedst mellem kl. 11 og 12");
        m_people.append(nursing);
    }
    void addVolunteer() {
        PersonAround companion = person("volunteer_companion");
        companion.name = nameOf(m_dice.oneOf(m_world.surnames));
        companion.organisation = QStringLiteral("Følgesvendene (eksempel)");
        companion.phone = phone();
        companion.safeContact.call = Permission::Yes;
        companion.safeContact.sms = Permission::Yes;
        companion.mayShare = QStringLiteral("Kun hvor og hvornår vi mødes.");
        m_people.append(companion);
    }
    void addGuardian() {
        PersonAround guardian = person("guardian");
        guardian.name = nameOf(m_dice.oneOf(m_world.surnames));
        guardian.from = m_history.course.openedOn.addDays(-m_dice.between(100, 1500));
        guardian.phone = phone();
        guardian.safeContact.call = Permission::Yes;
        guardian.mayShare = QStringLiteral("Alt om økonomi.");
        m_people.append(guardian);
    }

    const DemoHistory& m_history;
    const DemoWorld& m_world;
    DemoRandom m_dice;
    IdSource& m_ids;
    int m_number;
    QList<PersonAround> m_people;
};
} // namespace

QList<PersonAround> makeDemoPeople(const DemoHistory& history, const DemoWorld& world, int number, IdSource& ids) {
    return DemoCircle(history, world, number, ids).make();
}

} // namespace brobygger
