// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programmes/local_text.h"

#include <QList>

namespace brobygger {

enum class FactKind { Choice, Number, YesNo };

struct FactChoice {
    QString id;
    LocalText label;
};

/// One thing that is known of a citizen's life and that a programme may ask for.
struct FactDefinition {
    QString code;
    LocalText label;
    FactKind kind = FactKind::Choice;
    QList<FactChoice> choices; ///< yes and no for YesNo; none for Number
    LocalText unit;            ///< of a Number
    bool sensitive = false;    ///< health, misuse, income: never passed on to a voluntary offer

    const FactChoice* choice(const QString& id) const;
};

/// The facts that the papers name, in the order of the form. Holds definitions only; a citizen's dated
/// answers are kept by core/citizens.
class FactCatalogue {
public:
    /// Reads the shipped list. Format when it is damaged.
    static Result<FactCatalogue> load();

    const QList<FactDefinition>& facts() const { return m_facts; }
    const FactDefinition* fact(const QString& code) const;
    /// "lille netværk" for network/small; the value itself where the list does not know it.
    QString valueLabel(const QString& code, const QString& value, const QString& language) const;

private:
    QList<FactDefinition> m_facts;
};

} // namespace brobygger
