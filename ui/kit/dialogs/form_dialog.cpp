// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/form_dialog.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <utility>

namespace brobygger {

namespace {
constexpr int borders = 40; // and title bar, of a window that has none yet
} // namespace

FormDialog::FormDialog(const QString& title, const QString& saveLabel, QWidget* parent, int columns)
    : QDialog(parent)
    , m_form(new Form(columns))
    , m_place(new GrowingScrollArea(m_form, {}))
    , m_messages(new MessageBar)
    , m_cancel(makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary))
    , m_save(makeButton(QStringLiteral("saveButton"), saveLabel, ButtonRole::Primary))
    , m_draft(new FormDraft(*m_form, *m_messages, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    m_place->setRows([this] { return m_form->placed(); });
    setAccessibleName(title);
    m_save->setAccessibleName(saveLabel);
    m_save->setToolTip(tr("Enter saves, except in a field of several lines. Ctrl+Enter always saves."));
    m_save->setDefault(true);
    m_cancel->setToolTip(tr("Closes without saving (Esc)."));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_form->takeLegend()); // where it is seen however far one has scrolled
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_messages); // below, where it moves no field
    layout->addLayout(buttons);
    resize(columns > 1 ? 720 : 480, height());

    m_form->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &FormDialog::submit);
    }
}

void FormDialog::setVisible(bool visible) {
    if (visible && !isVisible()) {
        ensurePolished();
        layout()->activate();
        m_fitted = fittingHeight();
        resize(width(), m_fitted);
    }
    QDialog::setVisible(visible);
}

int FormDialog::fittingHeight() const {
    const QLayout* fields = m_form->layout();
    const int needed =
        fields->hasHeightForWidth() ? fields->totalHeightForWidth(m_place->width()) : fields->totalSizeHint().height();
    const int around = layout()->totalSizeHint().height() - m_place->sizeHint().height();
    const QWidget* over = parentWidget() ? parentWidget() : this;
    return qMin(needed + around, over->screen()->availableGeometry().height() - borders);
}

void FormDialog::growWithForm() {
    const QRect room = screen()->availableGeometry();
    const int wanted = qMin(fittingHeight(), room.height() - (frameGeometry().height() - height()));
    const bool isLowOnPurpose = height() < m_fitted;
    if (!isVisible() || isLowOnPurpose || wanted <= height()) {
        return;
    }
    m_fitted = wanted;
    QRect place = geometry();
    place.setHeight(wanted);
    // The screen holds the borders and the title bar too.
    place.moveBottom(qMin(place.bottom(), room.bottom() - (frameGeometry().bottom() - geometry().bottom())));
    place.moveTop(qMax(place.top(), room.top() + (geometry().top() - frameGeometry().top())));
    setGeometry(place);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_form && event->type() == QEvent::LayoutRequest) {
        growWithForm();
    }
    return QDialog::eventFilter(watched, event);
}

void FormDialog::showEvent(QShowEvent* event) {
    // The fields were made after the buttons and would follow them.
    QWidget* last = nullptr;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (m_form->isAncestorOf(next)) {
            last = next;
        }
    }
    if (last) {
        setTabOrder(last, m_cancel);
        setTabOrder(m_cancel, m_save);
    }
    if (QWidget* first = m_form->firstField(); first && !m_form->isAncestorOf(focusWidget())) {
        first->setFocus(Qt::OtherFocusReason);
    }
    QDialog::showEvent(event);
}

void FormDialog::showField(const QString& name) {
    // Its form may still be growing.
    QMetaObject::invokeMethod(
        this, [this, name] { m_place->bringIntoSight(m_form->field(name)); }, Qt::QueuedConnection);
}

void FormDialog::setDraft(DraftKeeper keeper) { m_draft->setKeeper(std::move(keeper)); }

void FormDialog::leave() {
    m_draft->leave();
    hide();
}

void FormDialog::submit() {
    m_form->clearProblems();
    m_messages->dismiss();
    const Problems known = m_onCheck ? m_onCheck() : Problems();
    if (!m_form->checkEntries(known)) {
        return;
    }
    const auto save = [this, &known]() -> Result<void> {
        if (known.hasErrors()) {
            return invalid(known);
        }
        return m_onSave ? m_onSave() : Result<void>();
    };
    const Result<void> saved = save();
    if (saved) {
        m_draft->discard();
        accept();
        return;
    }
    if (saved.error().kind == ErrorKind::Cancelled) {
        return;
    }
    const Problems elsewhere = m_form->showProblems(saved.error().problems);
    if (saved.error().problems.isEmpty()) {
        m_messages->fail(saved.error().message);
    } else if (elsewhere.hasErrors()) {
        m_messages->fail(invalid(elsewhere).message);
    }
}

void FormDialog::abandon() {
    m_draft->discard();
    QDialog::reject();
}

void FormDialog::reject() {
    if (!m_draft->isEdited()) {
        abandon();
    } else if (m_draft->keepOrAsk([this] { abandon(); })) {
        FormDraft::offerBack(parentWidget(), m_draft->keeper().reopen);
        m_draft->stop();
        QDialog::reject();
    }
}

} // namespace brobygger
