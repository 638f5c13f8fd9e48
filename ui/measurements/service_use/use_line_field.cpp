// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/use_line_field.h"

#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/measurements/service_use/typed_use.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace brobygger {

namespace {
constexpr int labelWidth = 236;
constexpr int numberFieldWidth = 84;

/// A box whose first entry leaves it to the sheet.
template <class Value>
QComboBox* ownBox(const char* name, const QList<Value>& values, QString (*labelOf)(Value), const QString& asTheSheet) {
    auto* box = new ElidedCombo;
    box->setObjectName(QLatin1String(name));
    QList<Choice> choices{{asTheSheet, QString()}};
    for (const Value value : values) {
        choices.append({labelOf(value), toCode(value)});
    }
    setChoices(box, choices);
    return box;
}
} // namespace

UseLineField::UseLineField(const QString& label, const UseLine& line, const UseOrigin& ofSheet, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
    , m_line(line)
    , m_number(new QLineEdit)
    , m_unknown(new QCheckBox(tr("not known")))
    , m_other(makeButton(QStringLiteral("otherOriginButton"), tr("Another source…"), ButtonRole::Quiet))
    , m_own(new QWidget)
    , m_source(ownBox("ownSourceCombo", useSources(), useSourceLabel, tr("Source as above")))
    , m_certainty(ownBox("ownCertaintyCombo", useCertainties(), useCertaintyLabel, tr("Certainty as above"))) {
    setObjectName(line.kind + QStringLiteral("Line"));
    m_number->setObjectName(QStringLiteral("numberEdit"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(scaled(numberFieldWidth));
    m_unknown->setObjectName(QStringLiteral("unknownCheck"));
    m_other->setCheckable(true);
    auto* words = makeLabel(label, TextRole::Body);
    words->setWordWrap(true);
    words->setFixedWidth(scaled(labelWidth));
    words->setBuddy(m_number);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new WrappingRow;
    row->addWidget(words);
    row->addWidget(m_number);
    row->addWidget(m_unknown);
    row->addWidget(m_other);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_own);
    addOwnOrigin(ofSheet);
    setFocusProxy(m_number);
    m_number->setText(line.number ? QString::number(*line.number) : QString());
    m_unknown->setChecked(line.isEntered() && !line.number);
    for (QWidget* part : {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_unknown)}) {
        part->installEventFilter(this);
    }
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (!typed.trimmed().isEmpty()) {
            m_unknown->setChecked(false); // a number is known
        }
    });
    connect(m_unknown, &QCheckBox::clicked, this, [this](bool isUnknown) {
        if (isUnknown) {
            m_number->clear();
        }
    });
    connect(m_number, &QLineEdit::editingFinished, this, &UseLineField::leave);
}

void UseLineField::addOwnOrigin(const UseOrigin& ofSheet) {
    auto* row = new WrappingRow(m_own);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_source, 1);
    row->addWidget(m_certainty, 1);
    if (m_line.isEntered() && m_line.source != ofSheet.source) {
        choose(m_source, toCode(m_line.source));
    }
    const bool isUnknownNumber = m_line.number && m_line.certainty == UseCertainty::Unknown;
    if (isUnknownNumber || (m_line.number && m_line.certainty != ofSheet.certainty)) {
        choose(m_certainty, toCode(m_line.certainty));
    }
    const bool hasOwn = m_source->currentIndex() > 0 || m_certainty->currentIndex() > 0;
    m_other->setChecked(hasOwn);
    m_own->setVisible(hasOwn);
    connect(m_other, &QPushButton::toggled, this, [this](bool isOpen) {
        m_own->setVisible(isOpen);
        if (!isOpen) { // folded away, it is as the sheet
            m_source->setCurrentIndex(0);
            m_certainty->setCurrentIndex(0);
        }
        updateGeometry();
    });
}

void UseLineField::nameParts() {
    m_number->setAccessibleName(tr("%1, how often", "a service").arg(m_label));
    m_unknown->setAccessibleName(tr("%1, not known", "a service").arg(m_label));
    m_other->setAccessibleName(tr("%1, another source or certainty", "a service").arg(m_label));
    setComboName(m_source, tr("%1, source", "a service").arg(m_label));
    setComboName(m_certainty, tr("%1, certainty", "a service").arg(m_label));
}

UseLine UseLineField::line(const UseOrigin& ofSheet) const {
    UseLine line = m_line;
    const TypedUse typed = readUse(m_number->text());
    const QString source = m_source->currentData().toString();
    const QString certainty = m_certainty->currentData().toString();
    line.number = typed.number;
    line.source = source.isEmpty() ? ofSheet.source : useSourceFromCode(source);
    line.certainty = certainty.isEmpty() ? ofSheet.certainty : useCertaintyFromCode(certainty);
    if (m_unknown->isChecked() || typed.isUnknown) {
        line.number.reset();
        line.certainty = UseCertainty::Unknown;
    } else if (!line.number) {
        line.certainty = UseCertainty::Known; // nothing was entered
    }
    return line;
}

bool UseLineField::isReadable() const { return readUse(m_number->text()).isReadable; }

/// What was written with words stands there as a number or as the tick.
void UseLineField::leave() {
    const TypedUse typed = readUse(m_number->text());
    if (!typed.isReadable) {
        Q_EMIT unreadableLeft();
    } else if (typed.isUnknown) {
        m_number->clear();
        m_unknown->setChecked(true);
    } else if (typed.number) {
        m_number->setText(QString::number(*typed.number));
    }
}

bool UseLineField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && (isEnter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            Q_EMIT stepWanted(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace brobygger
