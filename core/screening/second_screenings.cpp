// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Screenings that lets somebody else screen the same case.
#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/day_rules.h"
#include "core/courses/course.h"
#include "core/screening/screener_pairs.h"
#include "core/screening/screening_store.h"
#include "core/screening/screenings.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct SecondScreeningWords {
    Q_DECLARE_TR_FUNCTIONS(Screenings)
};

bool isSameScreener(const QString& one, const QString& other) {
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// Whoever made the first one, `worker` where it names nobody, cannot be the second.
void checkScreener(Problems& problems, const Screening& first, const QString& screener, const QString& worker) {
    if (screener.trimmed().isEmpty()) {
        problems.error(QStringLiteral("screener"), SecondScreeningWords::tr("Write who screens."));
    } else if (isSameScreener(screener, first.screener.isEmpty() ? worker : first.screener)) {
        problems.error(QStringLiteral("screener"),
                       SecondScreeningWords::tr("The first screening was made by the same person. Write who else screens."));
    }
}

void checkDay(Problems& problems, const Screening& first, const ScreeningForm& form, QDate today) {
    const QDate last = first.screenedOn.addDays(daysBetweenScreeners);
    if (const QString wrong = wrongDay(form.on, form.known.birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("on"), wrong);
    } else if (form.on < first.screenedOn || form.on > last) {
        problems.error(QStringLiteral("on"),
                       SecondScreeningWords::tr("A second screening is compared with the first one from %1 to %2. Later it is "
                                                "another case: make a new screening.")
                           .arg(formatDate(first.screenedOn), formatDate(last)));
    }
}

bool hasSecond(const QList<Screening>& ofCitizen, ScreeningId first) {
    return std::any_of(ofCitizen.begin(), ofCitizen.end(),
                       [first](const Screening& screening) { return screening.secondOf == first; });
}

Error isScreenedByTwo() {
    return {ErrorKind::Invalid, SecondScreeningWords::tr("A second screener has screened this case already.")};
}
} // namespace

Result<ScreeningForm> Screenings::beginSecond(ScreeningId first) const {
    const std::optional<Screening> screening = find(first);
    const std::optional<Citizen> citizen =
        screening ? CitizenStore(m_session.database()).find(screening->citizen) : std::nullopt;
    if (!citizen) {
        return recordGone();
    }
    if (screening->isSecond()) {
        return Error{ErrorKind::Invalid,
                     SecondScreeningWords::tr("This is the screening of a second screener. Choose the first one.")};
    }
    if (hasSecond(forCitizen(screening->citizen), first)) {
        return isScreenedByTwo();
    }
    const Result<Programme> programme = m_programmes.find(screening->programme, screening->programmeVersion);
    return programme ? Result<ScreeningForm>(begin(*citizen, *programme, screening->criteriaSet))
                     : Result<ScreeningForm>(programme.error());
}

Result<RecordedScreening> Screenings::keepSecond(const ScreeningForm& form, ScreeningId first, const QString& screener) {
    const std::optional<Screening> compared = find(first);
    if (!compared) {
        return recordGone();
    }
    Problems problems;
    checkScreener(problems, *compared, screener, m_settings.value(workerName));
    checkDay(problems, *compared, form, m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    if (hasSecond(forCitizen(compared->citizen), first)) {
        return isScreenedByTwo();
    }
    const Verdict verdict = form.verdict();
    Screening second;
    second.citizen = compared->citizen;
    second.course = compared->course;
    second.programme = compared->programme;
    second.programmeVersion = compared->programmeVersion;
    second.criteriaSet = compared->criteriaSet;
    second.screenedOn = form.on;
    second.verdict = verdict.outcome; // its decision stays open: deciding is the first one's
    second.screener = screener.simplified();
    second.secondOf = first;
    second.answers = answersIn(verdict);
    return m_session.write(QStringLiteral("screening.second"), [&](Write& write) -> Result<RecordedScreening> {
        second.id = write.newId<Screening>();
        ScreeningStore store(write.database());
        store.insert(write, second);
        return RecordedScreening{second.id, [this, kept = *store.find(second.id)] { return takeBack(kept, {}, {}); }};
    });
}

} // namespace brobygger
