// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/retention/retention_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};
} // namespace

QString blockWords(ErasureBlock block) {
    switch (block) {
    case ErasureBlock::OpenCourse: return RetentionWords::tr("the course is under way");
    case ErasureBlock::OpenReferral: return RetentionWords::tr("a referral is open");
    case ErasureBlock::ComingAppointment: return RetentionWords::tr("an appointment is to come");
    case ErasureBlock::NotFiled: return RetentionWords::tr("something waits to be filed in the journal");
    case ErasureBlock::OpenRequest: return RetentionWords::tr("a request by right is not answered");
    case ErasureBlock::Restricted: return RetentionWords::tr("the data are restricted");
    case ErasureBlock::ArchiveHold: return RetentionWords::tr("the archive hold is on");
    }
    return {};
}

QString blocksInWords(const QList<ErasureBlock>& blocks) {
    QStringList words;
    for (const ErasureBlock block : blocks) {
        words << blockWords(block);
    }
    return words.join(QStringLiteral(" · "));
}

QString placeWords(ErasurePlace place) {
    switch (place) {
    case ErasurePlace::Person: return RetentionWords::tr("Facts, notes and plan");
    case ErasurePlace::Journey: return RetentionWords::tr("Courses, appointments and referrals");
    case ErasurePlace::Letters: return RetentionWords::tr("Letters, messages and consents");
    case ErasurePlace::Answers: return RetentionWords::tr("Questionnaires and screenings");
    case ErasurePlace::Around: return RetentionWords::tr("People around, meetings and groups");
    case ErasurePlace::Others: return RetentionWords::tr("Other records");
    case ErasurePlace::Log: return RetentionWords::tr("Values in the log (the lines stay)");
    case ErasurePlace::Drafts: return RetentionWords::tr("Drafts");
    case ErasurePlace::Search: return RetentionWords::tr("Words of the search");
    case ErasurePlace::Imports: return RetentionWords::tr("Imports that could be taken back");
    case ErasurePlace::Reports: return RetentionWords::tr("Rows behind frozen reports (the figures stay)");
    case ErasurePlace::Quotes: return RetentionWords::tr("What was said in talks about the project");
    case ErasurePlace::PlainFiles: return RetentionWords::tr("Files without encryption");
    }
    return {};
}

QString reasonWords(ErasureReason reason) {
    switch (reason) {
    case ErasureReason::Deadline: return RetentionWords::tr("The deadline has passed");
    case ErasureReason::Withdrawn: return RetentionWords::tr("The consent was withdrawn");
    case ErasureReason::Request: return RetentionWords::tr("The citizen asked for it");
    case ErasureReason::Mistake: return RetentionWords::tr("Registered by mistake");
    }
    return {};
}

QString ruleWords(const RetentionRule& rule) {
    const QString words = rule.kind == RetentionKind::Course
                              ? RetentionWords::tr("%n month(s) after the course was closed", nullptr, rule.months)
                              : RetentionWords::tr("%n month(s) after it came to nothing", nullptr, rule.months);
    return rule.isProvisional ? RetentionWords::tr("%1 (provisional)").arg(words) : words;
}

} // namespace brobygger
