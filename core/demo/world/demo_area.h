// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/partners/partner.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <optional>

namespace brobygger {

/// A place of a demo: a town, or a quarter of one.
struct DemoTown {
    QString name;
    QString postcode;
    QString postTown; ///< what is written after the postcode
    QString parish;   ///< its code; empty outside Denmark
};

/// A partner that is no clinic.
struct DemoUnit {
    PartnerKind kind = PartnerKind::Municipal;
    QString name;
    DemoTown town;
};

/// Who works in the demo, for its letters.
struct DemoSender {
    QString name;
    QString street;
    DemoTown town;
    QString phone;
    QString dataProtection;
    QString worker;
};

/// A fact that the criteria of a programme ask for, with how likely each of its values is; the last one takes what is left.
struct DemoFact {
    struct Value {
        QString value;
        double share;
    };
    QString fact;
    QList<Value> values;
};

/// Where the demo of a programme takes place, as resources/demo/area_ID.json says it. The demo itself is written in Danish; an
/// area of another language brings every text of it in its own words.
struct DemoArea {
    QStringList municipalities;  ///< four-digit codes; none outside Denmark
    QStringList projectParishes; ///< those the project works in; empty: everywhere
    int minAge = 0;
    int maxAge = 0;
    QString mark;       ///< "(eksempel)"
    QString street;     ///< of offers and clinics, with a number after it
    QString namesFile;  ///< of resources/demo
    QString offersFile; ///< of resources/demo
    DemoSender sender;
    QList<DemoTown> towns;
    QStringList clinics;         ///< one after the other in the towns
    QList<int> doctors;          ///< of the clinics, going round
    QString cluster;             ///< empty where clinics form none
    QList<DemoUnit> others;      ///< the hospital first, then two units of the municipality
    QJsonArray cast;             ///< people who live in every demo of it
    QStringList reasons;         ///< why somebody is referred, four of them; empty: the usual ones
    QList<DemoFact> facts;       ///< beside the usual ones
    QList<DemoFact> answers;     ///< of criteria that only the talk answers: "met", "not_met"
    QHash<QString, int> costs;   ///< what a kind of cost takes each time, where not the usual
    bool namesPostcodes = false; ///< the towns know the postcodes of their parishes: those of a city are known as ranges only
    bool hasPersonNumbers = true;
    bool hasOwnTemplates = true; ///< the letters that the program brings are Danish
    QHash<QString, QString> words;

    /// A text or a code of the demo as it is here; itself where nothing else is said.
    QString said(const QString& text) const { return words.value(text, text); }
    /// Digits that ring nowhere here, for Danish ones that do not.
    QString phone(const QString& danish) const;

    QString phonePrefix;
    int firstPhone = 0;
    int phones = 0;
};

/// The area of the demo of a programme; that of Norddjurs for a programme without one. Format when a shipped file is damaged.
Result<DemoArea> demoAreaOf(const QString& programmeId);

/// A file of resources/demo. Format when it is missing or damaged.
Result<QJsonDocument> shippedDemoFile(const QString& name);

/// The strings of a list.
QStringList demoStrings(const QJsonValue& value);

} // namespace brobygger
