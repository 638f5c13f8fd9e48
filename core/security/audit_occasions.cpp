// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audit_occasions.h"

#include <QCoreApplication>
#include <QHash>

namespace brobygger {

namespace {
struct AuditOccasions {
    Q_DECLARE_TR_FUNCTIONS(AuditOccasions)
};

/// By the first part of the code.
const QHash<QString, const char*>& occasionSubjects() {
    static const QHash<QString, const char*> subjects{
        {QStringLiteral("access"), QT_TRANSLATE_NOOP("AuditOccasions", "Access")},
        {QStringLiteral("aktindsigt"), QT_TRANSLATE_NOOP("AuditOccasions", "Access to documents (aktindsigt)")},
        {QStringLiteral("agreement"), QT_TRANSLATE_NOOP("AuditOccasions", "Cooperation")},
        {QStringLiteral("appointment"), QT_TRANSLATE_NOOP("AuditOccasions", "Appointments")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("AuditOccasions", "Attached files")},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("AuditOccasions", "Upgrade of the file")},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("AuditOccasions", "Backup")},
        {QStringLiteral("barrier"), QT_TRANSLATE_NOOP("AuditOccasions", "Plan")},
        {QStringLiteral("calibration"), QT_TRANSLATE_NOOP("AuditOccasions", "Screening")},
        {QStringLiteral("bundle"), QT_TRANSLATE_NOOP("AuditOccasions", "Hand-over in a bundle")},
        {QStringLiteral("citizen"), QT_TRANSLATE_NOOP("AuditOccasions", "The citizen's page")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("AuditOccasions", "Lists")},
        {QStringLiteral("commitment"), QT_TRANSLATE_NOOP("AuditOccasions", "Cooperation")},
        {QStringLiteral("consent"), QT_TRANSLATE_NOOP("AuditOccasions", "Consents")},
        {QStringLiteral("consideration"), QT_TRANSLATE_NOOP("AuditOccasions", "Considerations at work")},
        {QStringLiteral("considerations_request"), QT_TRANSLATE_NOOP("AuditOccasions", "Considerations at work")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("AuditOccasions", "Contacts")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("AuditOccasions", "Costs")},
        {QStringLiteral("course"), QT_TRANSLATE_NOOP("AuditOccasions", "Course")},
        {QStringLiteral("day_sheet"), QT_TRANSLATE_NOOP("AuditOccasions", "Day sheet")},
        {QStringLiteral("demo"), QT_TRANSLATE_NOOP("AuditOccasions", "Demo municipality")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("AuditOccasions", "Letters and documents")},
        {QStringLiteral("evaluation"), QT_TRANSLATE_NOOP("AuditOccasions", "Evaluation")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("AuditOccasions", "Saved as a file")},
        {QStringLiteral("fact"), QT_TRANSLATE_NOOP("AuditOccasions", "Facts")},
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("AuditOccasions", "The file itself")},
        {QStringLiteral("forskning"), QT_TRANSLATE_NOOP("AuditOccasions", "Data handed out for research")},
        {QStringLiteral("goal"), QT_TRANSLATE_NOOP("AuditOccasions", "Plan")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("AuditOccasions", "Import")},
        {QStringLiteral("indsigt"), QT_TRANSLATE_NOOP("AuditOccasions", "Access copy to the citizen (indsigt)")},
        {QStringLiteral("information_sheet"), QT_TRANSLATE_NOOP("AuditOccasions", "Information sheet")},
        {QStringLiteral("labour"), QT_TRANSLATE_NOOP("AuditOccasions", "Labour market status")},
        {QStringLiteral("measurement"), QT_TRANSLATE_NOOP("AuditOccasions", "Questionnaires")},
        {QStringLiteral("message"), QT_TRANSLATE_NOOP("AuditOccasions", "Messages")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("AuditOccasions", "Notes")},
        {QStringLiteral("offer"), QT_TRANSLATE_NOOP("AuditOccasions", "Offers")},
        {QStringLiteral("offers"), QT_TRANSLATE_NOOP("AuditOccasions", "Offers")},
        {QStringLiteral("open"), QT_TRANSLATE_NOOP("AuditOccasions", "Unlocking")},
        {QStringLiteral("parish_category"), QT_TRANSLATE_NOOP("AuditOccasions", "Areas")},
        {QStringLiteral("partner"), QT_TRANSLATE_NOOP("AuditOccasions", "Cooperation")},
        {QStringLiteral("pdsa_cycle"), QT_TRANSLATE_NOOP("AuditOccasions", "Tests in small scale")},
        {QStringLiteral("person_around"), QT_TRANSLATE_NOOP("AuditOccasions", "People around the citizen")},
        {QStringLiteral("plain_file"), QT_TRANSLATE_NOOP("AuditOccasions", "Files in clear")},
        {QStringLiteral("programme"), QT_TRANSLATE_NOOP("AuditOccasions", "Programme")},
        {QStringLiteral("records"), QT_TRANSLATE_NOOP("AuditOccasions", "Upgrade of the file")},
        {QStringLiteral("referral"), QT_TRANSLATE_NOOP("AuditOccasions", "Referrals")},
        {QStringLiteral("indsigt"), QT_TRANSLATE_NOOP("AuditOccasions", "Access copy to the citizen (indsigt)")},
        {QStringLiteral("handover_book"), QT_TRANSLATE_NOOP("AuditOccasions", "Hand-over book for a locum")},
        {QStringLiteral("rights_request"), QT_TRANSLATE_NOOP("AuditOccasions", "Requests by right")},
        {QStringLiteral("restriction"), QT_TRANSLATE_NOOP("AuditOccasions", "Restriction of data (begrænsning)")},
        {QStringLiteral("short_message"), QT_TRANSLATE_NOOP("AuditOccasions", "Messages")},
        {QStringLiteral("screening"), QT_TRANSLATE_NOOP("AuditOccasions", "Screening")},
        {QStringLiteral("search"), QT_TRANSLATE_NOOP("AuditOccasions", "Upgrade of the file")},
        {QStringLiteral("service_use"), QT_TRANSLATE_NOOP("AuditOccasions", "Use of services")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("AuditOccasions", "Settings")},
        {QStringLiteral("todo"), QT_TRANSLATE_NOOP("AuditOccasions", "Tasks")},
        {QStringLiteral("vikar"), QT_TRANSLATE_NOOP("AuditOccasions", "Hand-over to a locum or colleague")},
        {QStringLiteral("wish"), QT_TRANSLATE_NOOP("AuditOccasions", "Wishes")}};
    return subjects;
}
} // namespace

QString occasionInWords(const QString& purpose) {
    const char* subject = occasionSubjects().value(purpose.section(QLatin1Char('.'), 0, 0));
    if (!subject) {
        return purpose;
    }
    const QString words = AuditOccasions::tr(subject);
    return purpose.endsWith(QLatin1String(".undo")) ? AuditOccasions::tr("%1, taken back").arg(words) : words;
}

} // namespace brobygger
