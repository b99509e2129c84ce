"""The fusion towers, which steer a user vector with prompt vectors (section 3.2.3, Eq. 4-6)."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional


class Dropout(nn.Dropout):
    """As in torch. On a CPU the mask comes from ``torch.rand``, which takes a third of the time."""

    def forward(self, values: Tensor) -> Tensor:
        """float [...] -> float [...]."""
        if not self.training or not self.p or values.is_cuda:
            return super().forward(values)
        kept = torch.rand_like(values).ge_(self.p)
        return values * kept.mul_(1 / (1 - self.p))


class PromptProjector(nn.Module):
    """The trainable part of Eq. 3: computes ``c_p = MLP(Encoder(p))`` from ``Encoder(p)``.

    Args:
        text_size: width of the encoder's vectors.
        hidden_size: hidden width of the MLP.
        output_size: width d of the user space.
        dropout: share of the entries of the encoder's vector that are zeroed in training.
        further_size: width of a further input, concatenated to that vector.
    """

    def __init__(
        self,
        text_size: int,
        hidden_size: int,
        output_size: int,
        dropout: float,
        further_size: int = 0,
    ) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            # Most encoders give unit vectors. Their entries are so small that without this norm
            # the MLP would at first learn little more than its biases.
            nn.LayerNorm(text_size, elementwise_affine=False),
            Dropout(dropout),
            nn.Linear(text_size + further_size, hidden_size),
            nn.GELU(),
            nn.Linear(hidden_size, output_size),
        )

    def forward(self, text: Tensor, further: Tensor | None = None) -> Tensor:
        """float [.., text_size] and, if used, [.., further_size] -> float [.., output_size]."""
        norm, dropout, *mlp = self.layers
        value = dropout(norm(text))
        if further is not None:
            value = torch.cat([value, further], -1)
        for layer in mlp:
            value = layer(value)
        return value


class Tower(nn.Module):
    """One expert: cross-attention from the user vector to the prompt vectors, then an FFN.

    Args:
        size: width d of user and prompt vectors; divisible by ``heads``.
        heads: number of attention heads.
        inner_size, dropout: hidden width and dropout of the feed-forward network.
    """

    def __init__(self, size: int, heads: int, inner_size: int, dropout: float) -> None:
        super().__init__()
        self.norm_query = nn.LayerNorm(size)
        self.attention = nn.MultiheadAttention(size, heads, dropout=0.0, batch_first=True)
        self.feed_forward = nn.Sequential(
            nn.Linear(size, inner_size),
            nn.GELU(),
            Dropout(dropout),
            nn.Linear(inner_size, size),
        )
        self.norm_output = nn.LayerNorm(size)

    def forward(self, user: Tensor, prompts: Tensor, mask: Tensor) -> Tensor:
        """Steer user vectors.

        Args:
            user: float [B, d], ``h_u``.
            prompts: float [B, P, d], ``c_p`` of each prompt.
            mask: bool [B, P], true where there is a prompt; at least one per row.

        Returns:
            float [B, d], ``h_final``.
        """
        residual = user + self._steering(user, prompts, mask)  # h_res (5)
        return self.norm_output(residual + self.feed_forward(residual))  # (6)

    def _steering(self, user: Tensor, prompts: Tensor, mask: Tensor) -> Tensor:
        """``z_c`` (4): float [B, d]."""
        attention = self.attention
        if prompts.shape[1] == 1:
            # The softmax over a single prompt is 1, so the attention returns the prompt's value.
            last = slice(2 * attention.embed_dim, None)  # the value part of query, key and value
            value = functional.linear(
                prompts[:, 0], attention.in_proj_weight[last], attention.in_proj_bias[last]
            )
            return attention.out_proj(value)
        query = self.norm_query(user).unsqueeze(1)
        steering, _ = attention(query, prompts, prompts, key_padding_mask=~mask, need_weights=False)
        return steering.squeeze(1)


class Fusion(nn.Module):
    """Mixture of experts: one tower per polarity (0 positive, 1 negative), or one for both.

    Args:
        towers: 2, or 1 for the single-tower ablation.
        size, heads, inner_size, dropout: see :class:`Tower`.
    """

    def __init__(self, size: int, towers: int, heads: int, inner_size: int, dropout: float) -> None:
        super().__init__()
        self.towers = nn.ModuleList(Tower(size, heads, inner_size, dropout) for _ in range(towers))

    def forward(
        self,
        user: Tensor,
        prompts: Tensor,
        mask: Tensor,
        polarity: Tensor,
        present: Sequence[int],
        strength: Tensor,
    ) -> Tensor:
        """Steer each row with the prompts of each polarity.

        Let ``T_c`` be the output of the tower of polarity c. A row with prompts of one polarity
        becomes ``h_u + strength (T_c - h_u)``; with strength 1 this is ``h_final`` (6). A row with
        prompts of both polarities becomes the mean of the two results. ``strength`` is the mean
        over the row's prompts of that polarity. Rows without a prompt are returned unchanged.

        Args:
            user: float [B, d]. prompts: float [B, P, d]. mask: bool [B, P].
            polarity: int64 [B, P], of each prompt.
            present: the polarities that may occur; only their towers are computed.
            strength: float [B, P], of each prompt.

        Returns:
            float [B, d].
        """
        total, count = torch.zeros_like(user), torch.zeros_like(user[:, :1])
        for number in present:
            own = mask & (polarity == number)
            has = own.any(1, keepdim=True)
            # Attention over no prompt is undefined. Rows without one attend to all P columns, and
            # their result is discarded below.
            steered = self.towers[number % len(self.towers)](user, prompts, own | ~has)
            share = (strength * own).sum(1, keepdim=True) / own.sum(1, keepdim=True).clamp(min=1)
            steered = torch.lerp(user, steered.to(user.dtype), share.to(user.dtype))
            total, count = total + torch.where(has, steered, 0.0), count + has
        return torch.where(count > 0, total / count.clamp(min=1), user)
