// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

namespace brobygger {

/// Somebody who has reports for people outside, knows what their numbers mean and how they hang together (evaluation
/// definitions §6.5), and works out what is hidden. Knows nothing of how it was hidden: only what is printed, and the
/// definitions.
class OutsideReader final {
public:
    /// A report as it is printed, and the same with nothing hidden: the truth is only for the test to compare with.
    void read(const QJsonObject& printed, const QJsonObject& truth, QDate from, QDate to);

    /// Every hidden count, difference and rest from 1 to threshold − 1 that has no other possible value.
    QStringList workedOut(int threshold) const;
    /// Relations that do not hold in the truth: there the test is wrong.
    QStringList wrongRelations() const { return m_wrong; }
    int hiddenSmallNumbers(int threshold) const;

private:
    struct Term {
        QString name;
        double weight;
    };
    struct Relation {
        QList<Term> terms;
        bool isZero;
    };
    struct Period {
        QDate from;
        QDate to;
    };

    void take(const QString& id, const QJsonObject& printed, const QJsonObject& truth);
    bool has(const QString& name) const { return m_truth.contains(name); }
    QString part(const QString& id) const;  ///< name of a numerator in the report read last
    QString whole(const QString& id) const; ///< of a denominator
    QStringList pointsOf(const QString& series) const;

    void relate(const QList<Term>& terms, bool isZero);
    void equal(const QString& one, const QString& other);
    /// The difference is a number, too.
    void within(const QString& less, const QString& more);
    void total(const QString& whole, const QStringList& parts);
    /// What is left of the whole is a number, too.
    void rest(const QString& whole, const QStringList& parts);

    void relateShares();
    void relatePath();
    void relateFirstContacts();
    void relateNoShows();
    void relateOffersAndRemedies();
    void relateEndings();
    void relateChange();
    void relateUseAndLabour();
    void relateReach();
    /// Events add up over quarters, so reports that overlap have quarters in common.
    void relateQuarters(const QString& id, Period period);
    void relateToEarlier();

    int m_report = -1;
    QList<Period> m_periods;
    QStringList m_ids;                ///< of the report read last
    QHash<QString, double> m_truth;   ///< by name
    QHash<QString, double> m_printed; ///< by name
    QSet<QString> m_shares;           ///< names of numerators that are part of their denominator
    QList<Relation> m_relations;
    QList<QList<Term>> m_amounts; ///< differences and rests that must not be worked out
    QStringList m_wrong;
};

} // namespace brobygger
