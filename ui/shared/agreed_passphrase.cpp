// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/agreed_passphrase.h"

#include "core/security/passphrase_strength.h"
#include "ui/kit/forms/form.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct AgreedPassphraseWords {
    Q_DECLARE_TR_FUNCTIONS(AgreedPassphrase)
};

QString againOf(const QString& name) { return name + QStringLiteral("Again"); }

QLineEdit* secretLine(Form& form, const QString& name, const QString& label) {
    QLineEdit* line = form.line(name, label, FieldNeed::Required);
    line->setEchoMode(QLineEdit::Password);
    return line;
}
} // namespace

AgreedPassphrase::AgreedPassphrase(Form& form, const QString& name, const Words& words)
    : m_name(name)
    , m_first(secretLine(form, name, words.label))
    , m_second(secretLine(form, againOf(name), words.againLabel)) {
    const auto describeIt = [&form, name, help = words.help](const QString& text) {
        form.setHelp(name, text.isEmpty() ? help : describe(strengthOf(text)));
    };
    describeIt({});
    QObject::connect(m_first, &QLineEdit::textEdited, &form, describeIt);
}

QString AgreedPassphrase::text() const { return m_first->text(); }

Problems AgreedPassphrase::problems() const {
    Problems problems;
    if (const auto problem = passphraseProblem(m_first->text())) {
        problems.error(m_name, *problem);
    } else if (m_first->text() != m_second->text()) {
        problems.error(againOf(m_name), AgreedPassphraseWords::tr("The two are not the same. Write it once more."));
    }
    return problems;
}

} // namespace brobygger
