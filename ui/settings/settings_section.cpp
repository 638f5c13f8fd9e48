// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr double tenths = 10.0; // in a millimetre
}

SettingsSection::SettingsSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_card(new Card)
    , m_form(new Form(2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->content()->addWidget(m_form);
}

void SettingsSection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        for (QDoubleSpinBox* length : findChildren<QDoubleSpinBox*>()) {
            length->setLocale(QLocale()); // whether a comma or a point
        }
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SettingsSection::setLabel(const QString& name, const QString& words) {
    m_labels.insert(name, words);
    m_form->setLabel(name, words);
}

QSpinBox* SettingsSection::addNumber(const QString& name, const Setting<int>& setting, int from, int to) {
    QSpinBox* number = m_form->number(name, QString(), from, to);
    const auto show = [this, number, setting] { number->setValue(workspace().settings.value(setting)); };
    show();
    connect(number, &QSpinBox::editingFinished, this,
            [this, name, number, setting, show] { tellKept(name, change(setting, number->value()), show); });
    return number;
}

QCheckBox* SettingsSection::addCheck(const QString& name, const Setting<bool>& setting) {
    QCheckBox* box = m_form->check(name, QString());
    const auto show = [this, box, setting] { box->setChecked(workspace().settings.value(setting)); };
    show();
    connect(box, &QCheckBox::clicked, this,
            [this, name, box, setting, show] { tellKept(name, change(setting, box->isChecked()), show); });
    return box;
}

QDoubleSpinBox* SettingsSection::addMillimetres(const QString& name, const Setting<int>& setting, int from, int to) {
    auto* length = new QDoubleSpinBox;
    length->setObjectName(name + QStringLiteral("Spin"));
    length->setLocale(QLocale()); // its page may have been made before the language was known
    length->setDecimals(1);
    length->setSingleStep(0.5);
    length->setRange(from / tenths, to / tenths);
    length->setSuffix(QStringLiteral(" mm"));
    m_form->add(name, QString(), length);
    const auto show = [this, length, setting] { length->setValue(workspace().settings.value(setting) / tenths); };
    show();
    connect(length, &QDoubleSpinBox::editingFinished, this,
            [this, name, length, setting, show] { tellKept(name, change(setting, qRound(length->value() * tenths)), show); });
    return length;
}

void SettingsSection::keepChoice(const QString& name, QComboBox* box, const Setting<const char*>& setting) {
    const auto show = [this, box, setting] { choose(box, workspace().settings.value(setting)); };
    show();
    connect(box, &QComboBox::activated, this,
            [this, name, box, setting, show] { tellKept(name, change(setting, box->currentData().toString()), show); });
}

void SettingsSection::tellKept(const QString& name, const Result<Undo>& done, const std::function<void()>& show) {
    offerBack(tr("“%1” is saved.").arg(label(name)), done, show);
}

void SettingsSection::offerBack(const QString& sentence, const Result<Undo>& done, const std::function<void()>& show) {
    if (!done) {
        messages()->fail(done.error().message);
        show();
        return;
    }
    if (!*done) {
        return;
    }
    offerUndo(this, sentence, Undo([section = QPointer(this), undo = *done, show]() -> Result<void> {
                  const Result<void> undone = undo();
                  if (undone && section) {
                      show();
                  }
                  return undone;
              }));
}

} // namespace brobygger
