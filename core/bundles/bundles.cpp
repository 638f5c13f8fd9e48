// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundles/bundles.h"

#include "core/appointments/appointment_store.h"
#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/bundles/bundle_tables.h"
#include "core/bundles/bundle_words.h"
#include "core/citizens/citizen_store.h"
#include "core/merging/citizen_rows_store.h"
#include "core/offers/offer_store.h"
#include "core/partners/partner_store.h"
#include "core/privacy/hand_over_store.h"
#include "core/rights/restrictions.h"
#include "core/security/passphrase_strength.h"
#include "core/storage/records/changed_since.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QSet>
#include <QUuid>
#include <algorithm>
#include <ranges>

namespace brobygger {

namespace {
/// What the audit trail says it was for: the locum of the same house, or another one.
QString purposeOf(HandOverBasis basis) {
    return basis == HandOverBasis::SameController ? QStringLiteral("vikar") : QStringLiteral("bundle.hand_over");
}

QStringList kindsTold(const Citizen& citizen, const QList<BundleCount>& counts) {
    QStringList kinds = informationKindsOf("citizen");
    if (!citizen.personNumber.isEmpty()) {
        kinds.append(QStringLiteral("cpr"));
    }
    for (const BundleCount& count : counts) {
        kinds += informationKindsOf(count.table);
    }
    kinds.removeDuplicates();
    return kinds;
}

QStringList kindsTold(const Workspace& workspace, const Citizen& citizen, HandOverBasis basis) {
    return kindsTold(citizen, BundleStore(workspace.session.database()).counts(citizen.id, basis));
}

/// Why the citizen may not be handed over to another organisation; empty when that is so.
QString whyNotTo(const Workspace& workspace, const Citizen& citizen, const QString& organisation) {
    const SharingParty party{organisation};
    const QStringList kinds = kindsTold(workspace, citizen, HandOverBasis::Consent);
    const Coverage coverage = workspace.consents.coverage(citizen.id, party, kinds);
    return coverage.isComplete() ? QString() : workspace.consents.whyNot(citizen.id, party, coverage.uncovered.first());
}

BundleLabel labelOf(const Workspace& workspace, const BundleWish& wish) {
    const bool isOwn = wish.basis == HandOverBasis::SameController && wish.organisation.trimmed().isEmpty();
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            workspace.settings.value(organisationName),
            workspace.settings.value(workerName),
            isOwn ? workspace.settings.value(organisationName) : wish.organisation.simplified(),
            wish.person.simplified(),
            wish.basis,
            workspace.clock.today(),
            wish.opensUntil};
}

/// What is kept up to date by others.
Result<void> settleReceived(Workspace& workspace, Write& write, CitizenId citizen) {
    workspace.citizens.setNextAppointment(write, citizen,
                                          AppointmentStore(write.database()).nextOf(citizen, workspace.clock.now()));
    Course whose;
    whose.citizen = citizen;
    const QList<CourseWatcher*> watchers{&workspace.serviceUses, &workspace.measurements};
    for (CourseWatcher* watcher : watchers) {
        if (const Result<void> told = watcher->courseChanged(write, whose); !told) {
            return told;
        }
    }
    return {};
}

/// What the search finds them by.
void indexReceived(Write& write, const QList<ReceivedRow>& rows) {
    CitizenStore citizens(write.database());
    PartnerStore partners(write.database());
    OfferStore offers(write.database());
    for (const ReceivedRow& row : rows) {
        if (row.table == "citizen") {
            citizens.indexOne(write, CitizenId(row.value));
        } else if (row.table == "partner") {
            partners.indexOne(write, PartnerId(row.value));
        } else if (row.table == "offer") {
            offers.indexOne(write, OfferId(row.value));
        }
    }
}

Changes changesOf(const ReceivedRows& received) {
    Changes changes;
    changes.kinds = {RecordKind::Citizen, RecordKind::HandOver};
    for (const ReceivedRow& row : received.rows) {
        if (const auto kind = CitizenRowsStore::kindOf(row.table)) {
            changes.kinds.insert(*kind);
        }
    }
    for (const CitizenId citizen : received.citizens) {
        changes.citizens.insert(citizen.value());
    }
    return changes;
}

Result<void> checkChoices(const Workspace& workspace, const OpenedBundle& bundle, const QList<BundleChoice>& choices) {
    if (bundle.copy.label.opensUntil < workspace.clock.today()) {
        return Error{ErrorKind::Conflict, BundleWords::tr("The last day of the bundle is over. Ask for a new one.")};
    }
    bool isAny = false;
    QSet<CitizenId> taken;
    for (const BundleChoice& choice : choices) {
        isAny = isAny || choice.place != BundlePlace::LeftOut;
        const auto known = std::ranges::find_if(bundle.citizens,
                                                [&](const BundledCitizen& each) { return each.citizen.id == choice.bundled; });
        if (known == bundle.citizens.end()) {
            return recordGone();
        }
        if (choice.place == BundlePlace::AsNew && workspace.citizens.find(choice.bundled)) {
            return Error{ErrorKind::Invalid,
                         BundleWords::tr("%1 is in this file already. Choose to put it under that record, or "
                                         "leave it out.")
                             .arg(known->citizen.fullName())};
        }
        if (choice.place == BundlePlace::Under) {
            const auto under = workspace.citizens.find(choice.under);
            if (!under || under->mergedInto.isValid()) {
                return recordGone();
            }
            if (taken.contains(choice.under)) {
                return Error{ErrorKind::Invalid,
                             BundleWords::tr("Two citizens of the bundle cannot stand under one. Look at %1 again.")
                                 .arg(known->citizen.fullName())};
            }
            taken.insert(choice.under);
        }
    }
    return isAny ? Result<void>()
                 : Result<void>(Error{ErrorKind::Invalid, BundleWords::tr("Choose at least one citizen to receive.")});
}

/// A line for each citizen of where the information comes from.
void noteReceived(Write& write, const OpenedBundle& bundle, QDate today, ReceivedRows& received) {
    const BundleLabel& label = bundle.copy.label;
    HandOverStore store(write.database());
    for (const BundledCitizen& bundled : bundle.citizens) {
        const CitizenId citizen = received.citizens.value(bundled.citizen.id);
        if (!citizen.isValid()) { // left out
            continue;
        }
        CitizenHandOver line;
        line.id = write.newId<CitizenHandOver>();
        line.citizen = citizen;
        line.direction = HandOverDirection::Received;
        line.bundle = label.id;
        line.organisation = label.fromOrganisation;
        line.person = label.fromPerson;
        line.basis = label.basis;
        line.kinds = kindsTold(bundled.citizen, bundled.counts);
        line.on = today;
        line.validTo = label.opensUntil;
        store.insert(write, line);
        received.rows.append({"hand_over", "id", line.id.value(), citizen.value(), {}});
    }
}

/// That the citizen leaves in this bundle.
CitizenHandOver lineOf(const Workspace& workspace, Write& write, const Citizen& citizen, const BundleLabel& label) {
    CitizenHandOver line;
    line.id = write.newId<CitizenHandOver>();
    line.citizen = citizen.id;
    line.bundle = label.id;
    line.organisation = label.toOrganisation;
    line.person = label.toPerson;
    line.basis = label.basis;
    line.kinds = kindsTold(workspace, citizen, label.basis);
    line.on = label.madeOn;
    line.validTo = label.opensUntil;
    return line;
}

bool isShared(const ReceivedRow& row) { return row.citizen == 0; }
} // namespace

Problems checkBundle(const Workspace& workspace, const BundleWish& wish) {
    Problems problems;
    const QDate today = workspace.clock.today();
    if (wish.person.trimmed().isEmpty()) {
        problems.error(QStringLiteral("person"), BundleWords::tr("Write who gets the bundle. There is one for each."));
    }
    if (!wish.opensUntil.isValid() || wish.opensUntil < today || wish.opensUntil > today.addDays(mostBundleDays)) {
        problems.error(
            QStringLiteral("opensUntil"),
            BundleWords::tr("Choose a last day between today and %1.").arg(formatDate(today.addDays(mostBundleDays))));
    }
    for (const CitizenId id : wish.citizens) {
        if (const Result<void> free = checkUnrestricted(workspace.session.database(), id); !free) {
            const auto citizen = workspace.citizens.find(id);
            problems.error(QStringLiteral("basis"),
                           wish.citizens.size() > 1 && citizen
                               ? QStringLiteral("%1: %2").arg(citizen->fullName(), free.error().message)
                               : free.error().message);
            break;
        }
    }
    if (wish.basis != HandOverBasis::Consent) {
        return problems;
    }
    if (wish.organisation.trimmed().isEmpty()) {
        problems.error(QStringLiteral("organisation"), BundleWords::tr("Write which organisation gets the bundle."));
        return problems;
    }
    for (const CitizenId id : wish.citizens) {
        const auto citizen = workspace.citizens.find(id);
        const QString why = citizen ? whyNotTo(workspace, *citizen, wish.organisation.simplified()) : QString();
        if (!why.isEmpty()) {
            problems.error(QStringLiteral("organisation"),
                           wish.citizens.size() > 1 ? QStringLiteral("%1: %2").arg(citizen->fullName(), why) : why);
            break;
        }
    }
    return problems;
}

Result<MadeBundle> handOver(Workspace& workspace, const BundleWish& wish, const QString& path, const QString& passphrase) {
    if (const Problems problems = checkBundle(workspace, wish); problems.hasErrors()) {
        return invalid(problems);
    }
    if (const auto weak = passphraseProblem(passphrase)) {
        return Error{ErrorKind::Invalid, *weak};
    }
    QList<Citizen> citizens;
    for (const CitizenId id : wish.citizens) {
        const auto citizen = workspace.citizens.find(id);
        if (!citizen || citizen->mergedInto.isValid()) {
            return recordGone();
        }
        citizens.append(*citizen);
    }
    const BundleLabel label = labelOf(workspace, wish);
    MadeBundle made{path, {}, {}};
    const auto takeDown = [&](const WriteFile& giveName) {
        return workspace.session.write(purposeOf(wish.basis), [&](Write& write) -> Result<void> {
            for (const Citizen& citizen : std::as_const(citizens)) {
                made.handOvers.append(lineOf(workspace, write, citizen, label));
                HandOverStore(write.database()).insert(write, made.handOvers.last());
                write.happened(AuditAction::Exported, RecordKind::Citizen, citizen.id.value(), citizen.id.value());
            }
            return giveName();
        });
    };
    const Result<void> written =
        writeBundle(workspace.session.database(), {label, wish.citizens, takeDown}, path, passphrase, workspace.clock);
    if (!written) {
        return written.error();
    }
    made.identity = identityOf(path);
    return made;
}

Result<void> takeBackHandOver(Workspace& workspace, const MadeBundle& made) {
    if (!made.identity || identityOf(made.path) != made.identity) {
        return Error{ErrorKind::Conflict, BundleWords::tr("The bundle does not lie there any more. Somebody may have it, so it "
                                                          "still stands as handed over.")};
    }
    return workspace.session.write(QStringLiteral("bundle.hand_over.undo"), [&](Write& write) -> Result<void> {
        HandOverStore store(write.database());
        for (const CitizenHandOver& line : made.handOvers) {
            if (!store.find(line.id)) {
                return recordGone();
            }
            store.remove(write, line);
        }
        if (!QFile::remove(made.path)) {
            return Error{ErrorKind::Storage, BundleWords::tr("The bundle could not be deleted, so it still stands as handed "
                                                             "over.")};
        }
        return {};
    });
}

Result<OpenedBundle> openBundle(const Workspace& workspace, const QString& path, const QString& passphrase) try {
    if (const Result<void> free = workspace.mayBeRead(path); !free) {
        return free.error();
    }
    Result<BundleCopy> copy = openBundleCopy(path, passphrase, workspace.clock);
    if (!copy) {
        return copy.error();
    }
    const auto database = copy->source.open();
    if (!database) {
        return database.error();
    }
    OpenedBundle opened{*copy, {}};
    const BundleStore store(**database);
    for (const CitizenId id : store.citizens()) {
        BundledCitizen bundled;
        bundled.citizen = *CitizenStore(**database).find(id);
        bundled.counts = store.counts(id, copy->label.basis);
        bundled.hasOpenCourse = store.hasOpenCourse(id);
        if (workspace.citizens.find(id)) {
            bundled.here = workspace.merging.standingFor(id);
        }
        bundled.wasErased = BundleStore(workspace.session.database()).isErased(id);
        bundled.alike = workspace.citizens.possibleDuplicates(bundled.citizen);
        bundled.alike.removeIf([&](const PossibleDuplicate& each) { return each.id == bundled.here; });
        opened.citizens.append(bundled);
    }
    return opened;
} catch (const StorageFailure& failure) {
    return failure.toError();
}

BundleChoice proposedChoice(const BundledCitizen& citizen) {
    if (citizen.here.isValid()) {
        return {citizen.citizen.id, BundlePlace::Under, citizen.here};
    }
    return {citizen.citizen.id, citizen.wasErased ? BundlePlace::LeftOut : BundlePlace::AsNew, {}};
}

Result<ReceivedBundle> receiveBundle(Workspace& workspace, const OpenedBundle& bundle, const QList<BundleChoice>& choices) {
    if (const Result<void> fits = checkChoices(workspace, bundle, choices); !fits) {
        return fits.error();
    }
    const auto from = bundle.copy.source.open();
    if (!from) {
        return from.error();
    }
    const auto count = [&](BundlePlace place) {
        return static_cast<int>(std::ranges::count(choices, place, &BundleChoice::place));
    };
    return workspace.session.write(QStringLiteral("bundle.receive"), [&](Write& write) -> Result<ReceivedBundle> {
        Result<ReceivedRows> rows = receiveRows(write, **from, bundle.copy.label.basis, choices);
        if (!rows) {
            return rows.error();
        }
        indexReceived(write, rows->rows);
        noteReceived(write, bundle, workspace.clock.today(), *rows);
        for (const CitizenId citizen : std::as_const(rows->citizens)) {
            write.happened(AuditAction::Imported, RecordKind::Citizen, citizen.value(), citizen.value());
            if (const Result<void> settled = settleReceived(workspace, write, citizen); !settled) {
                return settled.error();
            }
        }
        const Changes changes = changesOf(*rows);
        return ReceivedBundle{*std::move(rows), count(BundlePlace::AsNew), count(BundlePlace::Under), changes};
    });
}

Result<void> takeBackReceived(Workspace& workspace, const ReceivedBundle& bundle) {
    return workspace.session.write(QStringLiteral("bundle.receive.undo"), [&](Write& write) -> Result<void> {
        const BundleStore store(write.database());
        store.begin(write);
        const QList<ReceivedRow>& rows = bundle.received.rows;
        for (const ReceivedRow& row : rows) {
            if (!isShared(row) && !store.isAsReceived(row)) {
                return recordTouched();
            }
        }
        for (const ReceivedRow& row : rows | std::views::reverse) {
            if (!isShared(row)) {
                if (row.table == "course") {
                    store.removeDerived(write, row.value);
                }
                store.remove(write, row);
            }
        }
        for (const ReceivedRow& row : rows) {
            if (!isShared(row) && store.isNamed(row)) {
                return recordTouched();
            }
        }
        for (const ReceivedRow& row : rows | std::views::reverse) {
            if (!isShared(row) || row.table == "offer_session" || !store.isAsReceived(row) || store.isNamed(row)) {
                continue;
            }
            if (row.table == "offer") {
                store.remove(write, {"offer_session", "offer_id", row.value, 0, {}});
            }
            store.remove(write, row);
        }
        for (const CitizenId citizen : bundle.received.citizens) {
            if (workspace.citizens.find(citizen)) {
                if (const Result<void> settled = settleReceived(workspace, write, citizen); !settled) {
                    return settled.error();
                }
            }
        }
        return {};
    });
}

} // namespace brobygger
