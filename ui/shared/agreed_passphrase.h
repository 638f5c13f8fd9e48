// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"

#include <QString>

class QLineEdit;

namespace brobygger {

class Form;

/// Two lines of a form for the passphrase of a file that somebody else opens: agreed on by voice, written twice, with how
/// strong it is. The fields belong to the form; it is only known by this.
class AgreedPassphrase final {
public:
    struct Words {
        QString label;
        QString againLabel;
        QString help; ///< while nothing is written
    };

    /// The second field is called `name` and "Again".
    AgreedPassphrase(Form& form, const QString& name, const Words& words);

    QString text() const;
    /// Too weak, or not the same twice.
    Problems problems() const;

private:
    QString m_name;
    const QLineEdit* m_first;
    const QLineEdit* m_second;
};

} // namespace brobygger
