// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/retention_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {
struct RetentionRuleWords {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

RetentionRule proposal(RetentionKind kind, int months) { return {kind, months, {}, true}; }

QString textOf(const QJsonDocument& document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }
} // namespace

QList<RetentionRule> proposedRetention(const QString& organisationKind) {
    if (organisationKind == QStringLiteral("municipality")) {
        return {proposal(RetentionKind::Course, 60), proposal(RetentionKind::NeverStarted, 12)};
    }
    if (organisationKind == QStringLiteral("practice")) {
        return {proposal(RetentionKind::Course, 120), proposal(RetentionKind::NeverStarted, 120)};
    }
    return {proposal(RetentionKind::Course, 12), proposal(RetentionKind::NeverStarted, 6)};
}

QString retentionText(const QList<RetentionRule>& rules) {
    QJsonArray all;
    for (const RetentionRule& rule : rules) {
        all.append(QJsonObject{{QStringLiteral("kind"), toCode(rule.kind)},
                               {QStringLiteral("months"), rule.months},
                               {QStringLiteral("reason"), rule.reason},
                               {QStringLiteral("provisional"), rule.isProvisional}});
    }
    return textOf(QJsonDocument(all));
}

QList<RetentionRule> retentionFromText(const QString& text) {
    QList<RetentionRule> rules;
    for (const QJsonValue& each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject rule = each.toObject();
        if (const int months = rule[QStringLiteral("months")].toInt(); months >= fewestRetentionMonths) {
            rules.append({retentionKindFromCode(rule[QStringLiteral("kind")].toString()), months,
                          rule[QStringLiteral("reason")].toString(), rule[QStringLiteral("provisional")].toBool(true)});
        }
    }
    return rules;
}

QString archiveHoldText(const ArchiveHold& hold) {
    return textOf(QJsonDocument(QJsonObject{{QStringLiteral("on"), hold.isOn},
                                            {QStringLiteral("lifted"), hold.liftedOn.toString(Qt::ISODate)},
                                            {QStringLiteral("reference"), hold.reference}}));
}

ArchiveHold archiveHoldFromText(const QString& text, bool isOnAtFirst) {
    if (text.isEmpty()) {
        return {isOnAtFirst, {}, {}};
    }
    const QJsonObject hold = QJsonDocument::fromJson(text.toUtf8()).object();
    return {hold[QStringLiteral("on")].toBool(true), QDate::fromString(hold[QStringLiteral("lifted")].toString(), Qt::ISODate),
            hold[QStringLiteral("reference")].toString()};
}

QDate erasureDueOn(QDate from, const RetentionRule& rule) {
    return from.isValid() ? from.addMonths(rule.months).addDays(1) : QDate();
}

Problems checkRetention(const QList<RetentionRule>& rules) {
    Problems problems;
    for (const RetentionRule& rule : rules) {
        if (rule.months < fewestRetentionMonths || rule.months > mostRetentionMonths) {
            problems.error(rule.kind == RetentionKind::Course ? QStringLiteral("courseMonths")
                                                              : QStringLiteral("declinedMonths"),
                           RetentionRuleWords::tr("Write between 1 and 360 months."));
        }
    }
    return problems;
}

Problems checkLifting(QDate on, const QString& reference, QDate today) {
    Problems problems;
    if (!on.isValid() || on > today) {
        problems.error(QStringLiteral("liftedOn"),
                       RetentionRuleWords::tr("Write the day of the decision. It does not lie in the future."));
    }
    if (reference.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reference"),
                       RetentionRuleWords::tr("Write where the decision stands, for example a case number."));
    }
    return problems;
}

Problems checkErasure(const RetentionRow& row, ErasureReason reason, QDate today) {
    Problems problems;
    if (!row.blocks.isEmpty()) {
        problems.error(QStringLiteral("reason"),
                       RetentionRuleWords::tr("The citizen cannot be erased yet. See what stands in the way."));
    } else if (reason == ErasureReason::Deadline && row.rule.isProvisional) {
        problems.error(QStringLiteral("reason"),
                       RetentionRuleWords::tr("The deadline is only a proposal. Decide on it first, under “To be erased”."));
    } else if (reason == ErasureReason::Deadline && !row.isDueOn(today)) {
        problems.error(QStringLiteral("reason"),
                       RetentionRuleWords::tr("The deadline has not passed yet. Choose another reason if there is one."));
    }
    return problems;
}

} // namespace brobygger
