// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/agenda/first_day_setting.h"
#include "core/demo/demo_attachments.h"
#include "core/demo/demo_considerations.h"
#include "core/demo/demo_cooperation.h"
#include "core/demo/demo_correspondence.h"
#include "core/demo/demo_follow_up.h"
#include "core/demo/demo_history.h"
#include "core/demo/demo_improvement.h"
#include "core/demo/demo_measurements.h"
#include "core/demo/demo_meetings.h"
#include "core/demo/demo_outreach.h"
#include "core/demo/demo_people.h"
#include "core/demo/demo_plan.h"
#include "core/demo/demo_project.h"
#include "core/demo/demo_store.h"
#include "core/demo/demo_templates.h"
#include "core/demo/demo_volunteers.h"
#include "core/demo/world/demo_ids.h"
#include "core/demo/world/demo_words.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace brobygger {

namespace {
/// On average 740,000 appointments for 150,000 citizens, the largest published data set of the field.
constexpr double appointmentsPerCitizen = 740.0 / 150.0;
/// A demo with more people than this is made for measuring: it has no facts, wishes, answers and notes, and fewer services and
/// costs of each.
constexpr int mostWithDetails = 5'000;
constexpr int citizensPerWrite = 10'000;
constexpr qsizetype mostInFocusGroup = 3;
constexpr int mostAccompaniedInDemo = 2;
/// The first ones of a demo are left as they are.
constexpr int firstAccompanied = 50;

bool asksForCategory(const Programme& programme) {
    return std::any_of(programme.criteriaSets.begin(), programme.criteriaSets.end(), [](const CriteriaSet& set) {
        return std::any_of(set.criteria.begin(), set.criteria.end(),
                           [](const Criterion& criterion) { return criterion.test.kind == CriterionTestKind::ParishCategory; });
    });
}

/// The project of the demo works in the parishes of its area, and where criteria ask for it, every parish's category is entered
/// as an example.
Result<Programme> chooseArea(Workspace& workspace, const DemoArea& area) {
    Result<Programme> programme = workspace.programmes.current();
    if (!programme) {
        return programme;
    }
    if (programme->area.parishes.isEmpty() && !area.projectParishes.isEmpty()) {
        programme->area.parishes = area.projectParishes;
        if (auto revised = workspace.programmes.revise(*programme); !revised) {
            return revised.error();
        }
        programme = workspace.programmes.current();
    }
    if (!asksForCategory(*programme)) {
        return programme;
    }
    for (const QString& municipality : area.municipalities) {
        for (const Parish& parish : workspace.places.parishesOf(municipality)) {
            const ParishCategory category{parish.code, 4, workspace.clock.today().year() - 1, QStringLiteral("eksempel")};
            if (auto saved = workspace.parishCategories.save(category); !saved) {
                return saved.error();
            }
        }
    }
    return programme;
}

/// How many appointments each started citizen gets, so that all together are as many as asked for: more for some and fewer
/// for others, and those who never started leave theirs to the next.
class AppointmentShare {
public:
    explicit AppointmentShare(int citizens)
        : m_left(qRound64(citizens * appointmentsPerCitizen))
        , m_citizens(citizens) {}

    int next(DemoRandom& random) {
        const double mean = static_cast<double>(m_left) / std::max(1, m_citizens);
        --m_citizens;
        return m_citizens == 0 ? static_cast<int>(m_left)
                               : std::min(static_cast<int>(m_left), random.between(0, qRound(mean * 2)));
    }
    void use(qsizetype made) { m_left -= made; }
    bool isLast() const { return m_citizens == 1; }

private:
    qint64 m_left;
    int m_citizens;
};

/// Whether somebody had been in the project for a while when the focus group met.
bool canLookBack(const DemoHistory& history, const DemoWorld& world) {
    const QDate started = history.course.startedOn;
    return started.isValid() && started.addMonths(1) <= demoFocusGroupDay(world);
}

void count(DemoCounts& counts, const DemoHistory& history) {
    ++counts.citizens;
    ++counts.courses;
    counts.referrals += 1 + static_cast<int>(history.outgoing.size());
    counts.appointments += static_cast<int>(history.appointments.size());
    counts.contacts += static_cast<int>(history.contacts.size());
}

/// Somebody who has begun, for the last one, on whom the rest of the appointments falls.
DemoHistory startedHistory(const DemoWorld& world, int number, int appointments, DemoRandom& random, IdSource& ids) {
    DemoHistory history = makeDemoHistory(world, number, appointments, random, ids);
    while (appointments > 0 && history.appointments.isEmpty()) {
        history = makeDemoHistory(world, number, appointments, random, ids);
    }
    return history;
}

/// An invented sender, so that letters can be written. What somebody has entered stays.
void nameSender(Settings& settings, const DemoSender& sender) {
    const auto fill = [&settings](const Setting<const char*>& setting, const QString& value) {
        if (settings.value(setting).isEmpty()) {
            settings.set(setting, value);
        }
    };
    fill(organisationName, sender.name);
    fill(organisationStreet, sender.street);
    fill(organisationPostcode, sender.town.postcode);
    fill(organisationTown, sender.town.name);
    fill(organisationPhone, sender.phone);
    fill(dataProtectionOfficer, sender.dataProtection);
    fill(workerName, sender.worker);
}
} // namespace

Result<DemoCounts> fillDemo(Workspace& workspace, const DemoSize& size, Progress& progress) {
    if (workspace.citizens.count(CitizenFilter::Everybody) > 0) {
        return Error{ErrorKind::Conflict, DemoWords::tr("There are citizens in this file. A demo goes into a new one.")};
    }
    const Result<DemoArea> area = demoAreaOf(workspace.settings.value(programmeInUse));
    if (!area) {
        return area.error();
    }
    nameSender(workspace.settings, area->sender);
    const Result<Programme> programme = chooseArea(workspace, *area);
    if (!programme) {
        return programme.error();
    }
    DemoRandom random(size.seed);
    DemoIds ids(workspace.clock.today());
    // What an evaluation asks for beside has ids and dice of its own, so that the rest of the demo stays as it is.
    DemoIds idsBeside(workspace.clock.today(), 3, 1);
    DemoIds idsOfPeople(workspace.clock.today(), 3, 17);
    DemoIds idsOfPlans(workspace.clock.today(), 4, 2);
    DemoIds idsOfConsiderations(workspace.clock.today(), 3, 21);
    DemoIds idsOfCooperation(workspace.clock.today(), 4, 18);
    DemoIds idsOfTemplates(workspace.clock.today(), 4, 28);
    DemoIds idsOfMeetings(workspace.clock.today(), 4, 34);
    DemoIds idsOfVolunteers(workspace.clock.today(), 4, 25);
    DemoIds idsOfOutreach(workspace.clock.today(), 4, 26);
    DemoIds idsOfMessages(workspace.clock.today(), 5, 3);
    Result<DemoWorld> world =
        makeDemoWorld(workspace.places, *area, *programme, workspace.clock.today(), std::max(1, size.offers), random, ids);
    if (!world) {
        return world.error();
    }
    world->seed = size.seed;
    workspace.settings.set(firstDayHidden, true); // the demo's first days are long over
    DemoCounts counts;
    counts.offers = static_cast<int>(world->offers.size());
    DemoStore store(workspace.session.database(), area->words);
    store.setBulk(size.citizens > mostWithDetails);
    AppointmentShare share(size.citizens);
    const QList<Volunteer> volunteers = makeDemoVolunteers(*world, idsOfVolunteers);
    int accompanied = 0;
    QList<CitizenId> lookingBack;
    std::optional<DemoMetAbout> lastMetAbout;
    for (int from = 0; from < std::max(1, size.citizens); from += citizensPerWrite) {
        const int to = std::min(size.citizens, from + citizensPerWrite);
        auto written = workspace.session.write(QStringLiteral("demo.fill"), [&](Write& write) -> Result<void> {
            if (from == 0) {
                store.insert(write, *world);
                store.insert(write, volunteers);
                store.insert(write, makeDemoProject(*world, size.citizens, idsBeside));
            }
            for (int number = from; number < to; ++number) {
                if (progress.isCancelled()) {
                    return Error{ErrorKind::Cancelled, DemoWords::tr("The demo was cancelled.")};
                }
                const bool isLast = share.isLast();
                const int wanted = share.next(random);
                const DemoHistory history = isLast ? startedHistory(*world, number, wanted, random, ids)
                                                   : makeDemoHistory(*world, number, wanted, random, ids);
                share.use(history.appointments.size());
                const bool withDetails = size.citizens <= mostWithDetails;
                store.insert(write, history, withDetails);
                // Dice of its own for everybody, so that the rest of the demo stays as it is.
                DemoRandom answers(size.seed + static_cast<quint64>(number));
                DemoRandom answersBeside = separateDice(size.seed, "measurements", number);
                const DemoMeasuring measuring{*programme, workspace.instruments.catalogue(), workspace.clock.today(),
                                              withDetails};
                store.insert(write, makeDemoMeasurements(history, measuring, {answers, ids}, {answersBeside, idsBeside}), ids);
                store.insert(write, makeDemoFollowUp(history, *world, number, idsBeside, withDetails), idsBeside, withDetails);
                if (withDetails) {
                    store.insert(write, makeDemoPeople(history, *world, number, idsOfPeople));
                    store.insert(write, makeDemoConsiderations(history, *world, number, idsOfConsiderations));
                    const QList<ShortMessage> messages = makeDemoCorrespondence(history, *world, number, idsOfMessages);
                    store.insert(write, messages);
                    store.insert(write, makeDemoAttachments(messages, idsOfMessages));
                }
                const DemoPlan plan = makeDemoPlan(history, *world, number, idsOfPlans);
                store.insert(write, plan);
                if (const auto about = metAbout(history, plan)) {
                    lastMetAbout = about;
                }
                if (number >= firstAccompanied && accompanied < mostAccompaniedInDemo) {
                    const auto accompaniment =
                        makeDemoAccompaniment(history, volunteers.at(accompanied), world->today, idsOfVolunteers);
                    if (accompaniment) {
                        store.insert(write, *accompaniment);
                        ++accompanied;
                    }
                }
                count(counts, history);
                if (lookingBack.size() < mostInFocusGroup && canLookBack(history, *world)) {
                    lookingBack.append(history.citizen.id);
                }
                if (number % 250 == 0) {
                    progress.report(number, size.citizens);
                }
            }
            if (to == size.citizens) {
                store.insert(write, makeDemoVoices(*world, lookingBack, idsBeside));
                store.insert(write, makeDemoCycles(*world, idsBeside));
                if (area->hasOwnTemplates) {
                    store.insert(write, makeDemoTemplates(workspace.clock.today(),
                                                          workspace.ownTemplates.shippedText(DocumentKind::CitizenLetter),
                                                          idsOfTemplates));
                }
                const DemoCooperation cooperation = makeDemoCooperation(*world, idsOfCooperation);
                store.insert(write, cooperation);
                store.insert(write, makeDemoMeetings(*world, cooperation, lastMetAbout, idsOfMeetings));
                store.insert(write, makeDemoOutreach(*world, idsOfOutreach));
                store.writeSearchTerms();
            }
            write.happened(AuditAction::Created, RecordKind::File, 0);
            write.happened(AuditAction::Created, RecordKind::Citizen, 0);
            write.happened(AuditAction::Created, RecordKind::Appointment, 0);
            return {};
        });
        if (!written) {
            return written.error();
        }
    }
    store.setBulk(false);
    return counts;
}

} // namespace brobygger
