// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/merging.h"

#include "core/appointments/appointment_store.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/merging/citizen_rows_store.h"
#include "core/merging/likely_pairs_store.h"
#include "core/merging/merge_rules.h"
#include "core/merging/merge_store.h"
#include "core/storage/records/add_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct MergingWords {
    Q_DECLARE_TR_FUNCTIONS(Merging)
};

/// More pairs than anybody goes through at once; the next ones are proposed when these are done.
constexpr qsizetype mostPairs = 500;

QString codesOf(const QList<MasterPart>& parts) {
    QStringList codes;
    for (const MasterPart part : parts) {
        codes << toCode(part);
    }
    return codes.join(QLatin1Char(','));
}

/// The rows that came along and are still the remaining one's.
QList<RowPlace> stillThere(const CitizenRowsStore& rows, const QList<MovedRow>& moved, CitizenId remaining) {
    QList<RowPlace> places;
    for (const MovedRow& row : moved) {
        const auto key = rows.key(row.table, row.column);
        if (key && rows.isOf(*key, row.row, remaining)) {
            places.append({key->table, row.row});
        }
    }
    return places;
}
} // namespace

Merging::Merging(Session& session, Citizens& citizens, QList<CourseWatcher*> watchers)
    : m_session(session)
    , m_citizens(citizens)
    , m_watchers(std::move(watchers)) {}

/// What the choice makes wrong; what was wrong before keeps nobody from merging.
Problems Merging::problemsOf(const Citizen& remaining, const Citizen& after) const {
    Problems problems;
    const Problems before = m_citizens.problemsOf(remaining);
    for (const Problem& problem : m_citizens.problemsOf(after).list()) {
        const bool isNew = std::ranges::none_of(
            before.list(), [&](const Problem& old) { return old.severity == Severity::Error && old.field == problem.field; });
        if (problem.severity == Severity::Error && isNew) {
            problems.error(problem.field, problem.message);
        }
    }
    return problems;
}

/// What is kept up to date by others, of both.
Result<void> Merging::settle(Write& write, CitizenId one, CitizenId other) {
    CitizenRowsStore(write.database()).settleDerived(write, one, other);
    for (const CitizenId citizen : {one, other}) {
        m_citizens.setNextAppointment(write, citizen,
                                      AppointmentStore(write.database()).nextOf(citizen, m_session.clock().now()));
        Course whose;
        whose.citizen = citizen;
        for (CourseWatcher* watcher : std::as_const(m_watchers)) {
            if (const Result<void> told = watcher->courseChanged(write, whose); !told) {
                return told;
            }
        }
    }
    return {};
}

Result<Merging::Merged> Merging::merge(const MergeWish& wish) {
    const auto remaining = m_citizens.find(wish.remaining);
    const auto merged = m_citizens.find(wish.merged);
    if (!remaining || !merged) {
        return recordGone();
    }
    if (const Problems problems = checkMerge(wish, *remaining, *merged); problems.hasErrors()) {
        return invalid(problems);
    }
    if (MergeStore(m_session.database()).hasDrafts(merged->id)) { // saved later, it would be of somebody on no list
        Problems problems;
        problems.error(QStringLiteral("other"),
                       MergingWords::tr("There are drafts about %1. Save or discard them first.").arg(merged->fullName()));
        return invalid(problems);
    }
    const Citizen after = mergedMaster(*remaining, *merged, wish.fromMerged);
    if (const Problems problems = problemsOf(*remaining, after); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("citizen.merge"), [&](Write& write) -> Result<Merged> {
        CitizenRowsStore rows(write.database());
        MergeStore store(write.database());
        Merge merge;
        merge.id = write.newId<Merge>();
        merge.remaining = remaining->id;
        merge.merged = merged->id;
        merge.at = m_session.clock().now();
        merge.reason = wish.reason.simplified();
        merge.taken = codesOf(wish.fromMerged);
        merge.before = packed(*remaining, wish.fromMerged);
        store.insert(write, merge);
        for (const CitizenKey& key : rows.keys()) {
            for (const qint64 row : rows.rowsOf(key, merged->id)) {
                if (rows.give(write, key, row, merged->id, remaining->id)) {
                    MovedRow moved{write.newId<MovedRow>(), merge.id, QString::fromLatin1(key.table),
                                   QString::fromLatin1(key.column), row};
                    store.insertMoved(write, moved, remaining->id);
                }
            }
        }
        CitizenStore citizens(write.database());
        citizens.update(write, *remaining, after);
        Citizen away = *merged;
        away.mergedInto = remaining->id;
        citizens.update(write, *merged, away);
        if (const Result<void> settled = settle(write, remaining->id, merged->id); !settled) {
            return settled.error();
        }
        return Merged{merge.id, [this, id = merge.id]() -> Result<void> {
                          const Result<Undo> apart = split({id, {}});
                          return apart ? Result<void>() : Result<void>(apart.error());
                      }};
    });
}

Result<Undo> Merging::split(const SplitWish& wish) {
    const auto merge = MergeStore(m_session.database()).find(wish.merge);
    if (!merge || merge->splitAt.isValid()) {
        return recordGone();
    }
    const auto remaining = m_citizens.find(merge->remaining);
    const auto merged = m_citizens.find(merge->merged);
    if (!remaining || !merged) {
        return recordGone();
    }
    if (remaining->mergedInto.isValid()) {
        return Error{ErrorKind::Conflict,
                     MergingWords::tr("%1 has been merged with another citizen since. Take those two apart first.")
                         .arg(remaining->fullName())};
    }
    return m_session.write(QStringLiteral("citizen.split"), [&](Write& write) -> Result<Undo> {
        CitizenRowsStore rows(write.database());
        MergeStore store(write.database());
        const QList<MovedRow> moved = store.moved(merge->id);
        QList<RowPlace> places = stillThere(rows, moved, remaining->id);
        for (const LaterRow& later : wish.toMerged) {
            places.append({later.table, later.row});
        }
        const QList<RowPlace> following = rows.following(places, merge->id, remaining->id);
        for (const MovedRow& row : moved) {
            const auto key = rows.key(row.table, row.column);
            if (key && rows.isOf(*key, row.row, remaining->id)) {
                rows.give(write, *key, row.row, remaining->id, merged->id);
            }
            store.removeMoved(write, row, remaining->id);
        }
        for (const LaterRow& later : wish.toMerged) {
            rows.giveAll(write, {later.table, later.row}, remaining->id, merged->id);
        }
        for (const RowPlace& row : following) {
            rows.giveAll(write, row, remaining->id, merged->id);
        }
        CitizenStore citizens(write.database());
        Citizen back = *remaining;
        for (const MasterPart part : partsStanding(*merge, *remaining, *merged)) {
            unpack(merge->before, part, back);
        }
        citizens.update(write, *remaining, back);
        Citizen alone = *merged;
        alone.mergedInto = {};
        citizens.update(write, *merged, alone);
        Merge over = *merge;
        over.splitAt = m_session.clock().now();
        store.update(write, *merge, over);
        if (const Result<void> settled = settle(write, remaining->id, merged->id); !settled) {
            return settled.error();
        }
        // What was corrected since stays as it is, also when they become one again.
        const MergeWish again{remaining->id, merged->id, partsStanding(*merge, *remaining, *merged), merge->reason};
        return Undo([this, again]() -> Result<void> {
            const Result<Merged> done = this->merge(again);
            return done ? Result<void>() : Result<void>(done.error());
        });
    });
}

Result<SplitPreview> Merging::beforeSplit(MergeId id) const {
    const MergeStore store(m_session.database());
    const auto merge = store.find(id);
    if (!merge || merge->splitAt.isValid()) {
        return recordGone();
    }
    const auto remaining = m_citizens.find(merge->remaining);
    const auto merged = m_citizens.find(merge->merged);
    if (!remaining || !merged) {
        return recordGone();
    }
    const CitizenRowsStore rows(m_session.database());
    const QList<RowPlace> places = stillThere(rows, store.moved(id), merge->remaining);
    SplitPreview preview;
    preview.merge = *merge;
    const QList<RowPlace> following = rows.following(places, id, merge->remaining);
    preview.goingBack = static_cast<int>(places.size() + following.size());
    preview.toPlace = rows.standingAlone(*merge);
    preview.toPlace.removeIf([&following](const LaterRow& row) { return following.contains(RowPlace{row.table, row.row}); });
    preview.letters = store.lettersSince(*merge);
    preview.changedSince = partsChangedSince(*merge, *remaining, *merged);
    return preview;
}

QList<Merge> Merging::into(CitizenId remaining) const { return MergeStore(m_session.database()).into(remaining); }

CitizenId Merging::standingFor(CitizenId citizen) const {
    const auto found = m_citizens.find(citizen);
    return found && found->mergedInto.isValid() ? found->mergedInto : citizen;
}

Result<Undo> Merging::setDistinct(CitizenId one, CitizenId other) {
    if (!m_citizens.find(one) || !m_citizens.find(other) || one == other) {
        return recordGone();
    }
    if (DistinctPairStore(m_session.database()).find(one, other)) {
        return Undo();
    }
    DistinctPair pair;
    pair.one = std::min(one.value(), other.value()) == one.value() ? one : other;
    pair.other = pair.one == one ? other : one;
    const auto added = addRecord<DistinctPairStore>(m_session, QStringLiteral("citizen.distinct"), pair);
    return added ? Result<Undo>(added->undo) : Result<Undo>(added.error());
}

Result<LikelyPairs> Merging::likelyPairs(const Progress& progress) const {
    const CitizenStore citizens(m_session.database());
    LikelyPairs found;
    for (const auto& [first, second] : LikelyPairsStore(m_session.database()).worthComparing(progress)) {
        if (progress.isCancelled()) {
            break;
        }
        const auto one = citizens.find(CitizenId(first));
        const auto other = citizens.find(CitizenId(second));
        if (!one || !other) {
            continue;
        }
        const Likeness alike = pairLikeness(*one, *other);
        if (alike.score >= likelyPair) {
            found.pairs.append(
                {one->id, other->id, one->fullName(), other->fullName(), one->birthDate, other->birthDate, alike});
        }
    }
    if (progress.isCancelled()) {
        return Error{ErrorKind::Cancelled, MergingWords::tr("The search for duplicates was stopped.")};
    }
    std::ranges::sort(found.pairs, [](const LikelyPair& a, const LikelyPair& b) {
        return std::tuple(-a.likeness.score, a.one.value(), a.other.value()) <
               std::tuple(-b.likeness.score, b.one.value(), b.other.value());
    });
    found.left = static_cast<int>(std::max<qsizetype>(0, found.pairs.size() - mostPairs));
    found.pairs = found.pairs.mid(0, mostPairs);
    return found;
}

} // namespace brobygger
