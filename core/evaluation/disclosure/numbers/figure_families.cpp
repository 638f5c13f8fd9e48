// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/figure_families.h"

#include <algorithm>
#include <array>

namespace brobygger {

namespace {
constexpr QChar dot(u'.');

/// Chapters whose numbers count the same courses, citizens or events.
struct KinChapters {
    const char* one;
    const char* other;
};
constexpr std::array kinChapters{
    KinChapters{"reach", "funnel"},
    KinChapters{"reach", "first_contact"},
    KinChapters{"reach", "courses"},
    KinChapters{"funnel", "courses"},
    KinChapters{"funnel", "first_contact"},
    KinChapters{"funnel", "handover"},
    KinChapters{"funnel", "calibration"},
    KinChapters{"first_contact", "handover"},
    KinChapters{"courses", "retention"},
    KinChapters{"courses", "change"},
    KinChapters{"courses", "experience"},
    KinChapters{"courses", "handover"},
    KinChapters{"courses", "labour"},
    KinChapters{"courses", "use"},
    KinChapters{"courses", "cost"},
    KinChapters{"retention", "handover"},
    KinChapters{"retention", "change"},
    KinChapters{"retention", "cost"},
    KinChapters{"change", "experience"},
    KinChapters{"change", "norm"},
    KinChapters{"noshow", "remedies"},
    KinChapters{"noshow", "soft"},
    KinChapters{"noshow", "use"},
    KinChapters{"offers", "handover"},
    KinChapters{"offers", "soft"},
    KinChapters{"use", "labour"},
    KinChapters{"use", "did"},
    KinChapters{"work", "cost"},
};

QString chapterOf(const QString& family) { return family.section(dot, 0, 0); }

bool isWithin(const QString& family, const QString& wider) { return family.startsWith(wider + dot); }

bool areKinChapters(const QString& chapter, const QString& other) {
    return std::any_of(kinChapters.begin(), kinChapters.end(), [&](const KinChapters& kin) {
        const QLatin1String first(kin.one);
        const QLatin1String second(kin.other);
        return (chapter == first && other == second) || (chapter == second && other == first);
    });
}

/// Of measurements those at one moment are kin: PCS and MCS come from one answered questionnaire, and all are expected of the
/// same courses.
bool areOfOneMoment(const QString& family, const QString& other) {
    const QString moment = family.section(dot, 2, 2);
    return !moment.isEmpty() && moment == other.section(dot, 2, 2);
}

bool areKinWithinChapter(const QString& chapter, const QString& family, const QString& other) {
    if (chapter == QLatin1String("noshow") || chapter == QLatin1String("work")) {
        return true;
    }
    if (chapter == QLatin1String("change")) {
        return areOfOneMoment(family, other);
    }
    if (chapter == QLatin1String("labour")) {
        const QString groups = QStringLiteral("labour.groups");
        return (family == groups) != (other == groups);
    }
    return false;
}
} // namespace

QString familyOf(const QString& numberId) {
    const QString id = numberId.section(QLatin1Char('/'), 0, 0);
    const QString chapter = chapterOf(id);
    if (chapter == QLatin1String("cost")) {
        return chapter;
    }
    if (chapter == QLatin1String("noshow") && !id.startsWith(QLatin1String("noshow.baseline."))) {
        return chapter; // sectors, and gp and hospital together, are parts of all appointments
    }
    return id.section(dot, 0, -2);
}

bool areKin(const QString& family, const QString& other) {
    if (family == other || isWithin(family, other) || isWithin(other, family)) {
        return true;
    }
    const QString chapter = chapterOf(family);
    const QString otherChapter = chapterOf(other);
    return chapter == otherChapter ? areKinWithinChapter(chapter, family, other) : areKinChapters(chapter, otherChapter);
}

bool areOfOneChapter(const QString& family, const QString& other) { return chapterOf(family) == chapterOf(other); }

} // namespace brobygger
