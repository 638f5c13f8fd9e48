// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/access/new_passphrase_flow.h"

#include "core/base/time/clock.h"
#include "core/security/recovery_code.h"
#include "core/security/wrong_attempts.h"
#include "core/storage/database.h"

#include <QTimer>
#include <QWidget>

namespace brobygger {

using namespace std::chrono_literals;

NewPassphraseFlow::NewPassphraseFlow(QSettings& memory, const Clock& clock, QString file, std::optional<FileKey> open,
                                     QStringList known, QWidget* over)
    : QObject(over)
    , m_memory(memory)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_open(std::move(open))
    , m_known(std::move(known))
    , m_over(over) {}

void NewPassphraseFlow::ask(const NewPassphrase& typed, const QString& problem) {
    const Proof proof = m_open ? Proof::PresentPassphrase : Proof::RecoverySheet;
    askNewPassphrase({proof, m_known, typed, problem}, m_over, [this](const NewPassphrase& given) { prove(given); });
}

void NewPassphraseFlow::prove(const NewPassphrase& typed) {
    Q_EMIT proving(true);
    const auto wait = WrongAttempts(m_memory, m_file).wait(m_clock.instant());
    if (wait > 0s) {
        Q_EMIT waiting(wait);
    }
    QTimer::singleShot(wait, this, [this, typed] { derive(typed); });
}

Result<FileKey> NewPassphraseFlow::presentKey(const QString& file, const std::optional<FileKey>& open, const QString& proof) {
    if (open) {
        const Result<FileKey> key = open->sameFileWith(proof);
        return !key || *key == *open ? key
                                     : Error{ErrorKind::Denied, tr("That is not the present passphrase. Write it again.")};
    }
    const Result<QByteArray> salt = FileKey::saltOf(file);
    const Result<FileKey> key = salt ? keyOfRecoveryCode(proof, *salt) : salt.error();
    if (!key) {
        return key;
    }
    const auto opened = Database::open(file, *key, AccessMode::ReadOnly);
    if (opened) {
        return key;
    }
    if (opened.error().kind != ErrorKind::Denied) {
        return opened.error();
    }
    return Error{ErrorKind::Denied,
                 tr("The sheet does not open this file. It belongs to another file, or it was printed before "
                    "the passphrase was changed.")};
}

void NewPassphraseFlow::derive(const NewPassphrase& typed) {
    const auto work = [file = m_file, open = m_open, typed](Progress&) -> Result<Keys> {
        const Result<FileKey> present = presentKey(file, open, typed.proof);
        if (!present) {
            return present.error();
        }
        const Result<FileKey> next = present->sameFileWith(typed.passphrase);
        return next ? Result<Keys>(Keys{*present, *next}) : Result<Keys>(next.error());
    };
    m_task = Task::start<Keys>(work, [this, typed](const Result<Keys>& keys) {
        Q_EMIT proving(false);
        if (keys) {
            Q_EMIT decided(keys->present, keys->next);
        } else if (keys.error().kind == ErrorKind::Denied || keys.error().kind == ErrorKind::Invalid) {
            if (m_open) { // nobody guesses the 256 bits of a sheet
                WrongAttempts(m_memory, m_file).add(m_clock.instant());
            }
            ask(typed, keys.error().message);
        } else {
            Q_EMIT failed(keys.error().message);
        }
    });
}

} // namespace brobygger
